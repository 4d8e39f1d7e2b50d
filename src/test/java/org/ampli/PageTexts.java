package org.ampli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** What a page says in its own letters, once everything that is computed has been taken out of its template. */
final class PageTexts {

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern LINES =
            Pattern.compile("(?m)^\\s*@(import|param)\\b.*$|@(else|endif|endfor|endraw|raw)\\b|<%--[\\s\\S]*?--%>");
    private static final Pattern OPENING = Pattern.compile("@(if|elseif|for|template[\\w.]*)\\s*\\(");
    private static final Set<String> SPOKEN = Set.of("title", "alt", "placeholder", "aria-label", "aria-description");
    private static final Set<String> NAMES = Set.of("Ampli", "AMPLI", "SHA-256", "PDF");

    private final String template;
    private final StringBuilder said = new StringBuilder();
    private int at;

    private PageTexts(String template) {
        this.template = LINES.matcher(template).replaceAll(" ");
    }

    /** The words that no bundle holds: in the text, and in the attributes that are read out. */
    static List<String> untranslated(String template) {
        PageTexts texts = new PageTexts(template);
        texts.page('\0');
        Document document = Jsoup.parse(texts.said.toString(), "", Parser.htmlParser());
        document.select("script, style, meta").remove();
        Stream<String> attributes = document.getAllElements().stream()
                .flatMap(element -> SPOKEN.stream().map(element::attr));
        return Stream.concat(Stream.of(document.text()), attributes)
                .flatMap(text -> Stream.of(text.split("\\s+")))
                .filter(word -> LETTERS.matcher(word).find())
                .filter(word -> !NAMES.contains(word))
                .toList();
    }

    /** Reads text and tags up to an end, and leaves out what stands in a directive or an expression. */
    private void page(char end) {
        var opening = OPENING.matcher(template);
        while (at < template.length() && template.charAt(at) != end) {
            if (template.startsWith("${", at) || template.startsWith("!{", at) || template.startsWith("$unsafe{", at)) {
                at = template.indexOf('{', at) + 1;
                code('{');
            } else if (opening.region(at, template.length()).lookingAt()) {
                at = opening.end();
                code('(');
            } else {
                said.append(template.charAt(at++));
            }
        }
        at++;
    }

    /** Skips Java up to the end of the bracket; a block of page inside it is read as page. */
    private void code(char bracket) {
        Deque<Character> open = new ArrayDeque<>(List.of(bracket));
        while (at < template.length() && !open.isEmpty()) {
            char sign = template.charAt(at++);
            switch (sign) {
                case '(', '{' -> open.push(sign);
                case ')', '}' -> open.pop();
                case '"', '\'' -> literal(sign);
                case '@' -> {
                    if (at < template.length() && template.charAt(at) == '`') {
                        at++;
                        page('`');
                    }
                }
                default -> {
                    // the rest of an expression says nothing
                }
            }
        }
    }

    private void literal(char quote) {
        while (at < template.length() && template.charAt(at) != quote) {
            at += template.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }
}
