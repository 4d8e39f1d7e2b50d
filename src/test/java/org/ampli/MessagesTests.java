package org.ampli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ampli.Sources.Source;
import org.junit.jupiter.api.Test;

/** The bundles: whole in every language, well set, every sentence used and every used sentence there. */
class MessagesTests {

    private static final Pattern BUNDLE = Pattern.compile("(\\w+)_(\\w+)\\.properties");
    private static final Pattern NOT_PROSE =
            Pattern.compile("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}|https?://\\S*|\\d:\\d|\\?!");
    private static final String NARROW = "\u202f";
    private static final Pattern BADLY_SET =
            Pattern.compile("(?<=[^" + NARROW + "])[;:!?»]|^[;:!?»]|«(?!" + NARROW + ")");
    private static final Pattern SIGNS = Pattern.compile("'|\\.\\.\\.");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    private final Map<String, Map<String, Map<String, String>>> bundles = read(Sources.under(Sources.MESSAGES));
    private final Sources users = Sources.under(Sources.JAVA)
            .and(Sources.under(Path.of("src/main/resources/static")).ending(".js"));

    @Test
    void everySentenceStandsInEveryLanguageUnderItsRoomsName() {
        assertThat(bundles).isNotEmpty();
        assertThat(gaps(bundles)).isEmpty();
        assertThat(gaps(read(Sources.planted("room_fr.properties", "room.a=A\nroom.b={0} est là")
                        .and(Sources.planted("room_en.properties", "room.b=B\nother.c=C")))))
                .hasSize(5);
    }

    @Test
    void everySentenceIsWellSet() {
        assertThat(badlySet(bundles)).isEmpty();
        for (String offence :
                List.of("Vraiment ?", "Oui!", "« oui »", "«" + NARROW + "oui »", "l'été", "Attendez...", "Fin:")) {
            assertThat(badlySet(read(Sources.planted("room_fr.properties", "room.a=" + offence))))
                    .as(offence)
                    .isNotEmpty();
        }
        String well =
                "room.a=«" + NARROW + "Vraiment" + NARROW + "?" + NARROW + "» À 14:32, voir https://a.example/?b…";
        assertThat(badlySet(read(Sources.planted("room_fr.properties", well)))).isEmpty();
    }

    @Test
    void everySentenceThatIsAskedForExists() {
        assertThat(asked(users, bundles.keySet())).hasSizeGreaterThan(20);
        assertThat(missing(users, bundles)).isEmpty();
        Map<String, Map<String, Map<String, String>>> room =
                read(Sources.planted("room_fr.properties", "room.a=A\nroom.b.one=B"));
        assertThat(missing(Sources.planted("x/A.java", "t(\"room.c\"); t(\"room.d.\" + x);"), room))
                .hasSize(2);
        assertThat(missing(Sources.planted("x/A.java", "t(\"room.a\"); t(\"room.b.\" + x.y());"), room))
                .isEmpty();
    }

    @Test
    void everySentenceThatExistsIsAskedFor() {
        assertThat(unused(users, bundles)).isEmpty();
        Map<String, Map<String, Map<String, String>>> room =
                read(Sources.planted("room_fr.properties", "room.a=A\nroom.a.help=H\nroom.b.one=B\nroom.c=C"));
        assertThat(unused(Sources.planted("x/A.java", "t(\"room.a\"); t(\"room.b.\" + x);"), room))
                .containsExactly("room.c");
    }

    private static Map<String, Map<String, Map<String, String>>> read(Sources sources) {
        Map<String, Map<String, Map<String, String>>> bundles = new TreeMap<>();
        for (Source source : sources.all()) {
            Matcher name = BUNDLE.matcher(source.name());
            assertThat(name.matches()).as(source.name()).isTrue();
            bundles.computeIfAbsent(name.group(1), room -> new TreeMap<>()).put(name.group(2), sentences(source));
        }
        return bundles;
    }

    private static Map<String, String> sentences(Source source) {
        try {
            Properties read = new SaidOnce();
            read.load(new StringReader(source.text()));
            return read.stringPropertyNames().stream()
                    .collect(Collectors.toMap(key -> key, read::getProperty, (one, other) -> one, TreeMap::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> gaps(Map<String, Map<String, Map<String, String>>> bundles) {
        return each(bundles, (room, language, sentences) -> {
            Set<String> keys = new TreeSet<>();
            bundles.get(room).values().forEach(other -> keys.addAll(other.keySet()));
            return keys.stream()
                    .filter(key -> !sentences.containsKey(key)
                            || !key.startsWith(room + ".")
                            || !places(sentences.get(key))
                                    .equals(places(bundles.get(room).values().stream()
                                            .map(other -> other.getOrDefault(key, sentences.get(key)))
                                            .filter(text -> !places(text).equals(places(sentences.get(key))))
                                            .findAny()
                                            .orElse(sentences.get(key)))))
                    .map(key -> language + ": " + key);
        });
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> badlySet(Map<String, Map<String, Map<String, String>>> bundles) {
        return each(
                bundles,
                (room, language, sentences) -> sentences.entrySet().stream()
                        .filter(sentence -> {
                            new MessageFormat(sentence.getValue(), Locale.of(language));
                            String prose =
                                    NOT_PROSE.matcher(sentence.getValue()).replaceAll("");
                            return SIGNS.matcher(prose).find()
                                    || language.equals("fr")
                                            && BADLY_SET.matcher(prose).find();
                        })
                        .map(sentence -> language + ": " + sentence));
    }

    /** The keys that sources name: whole, the beginning of one, or composed around a part known when it runs. */
    private static Set<String> asked(Sources users, Set<String> rooms) {
        String room = "(?:" + String.join("|", rooms) + ")\\.";
        Pattern composed = Pattern.compile(
                "\"(" + room + "(?:[\\w.-]+\\.)?)\"\\s*\\+\\s*[\\w.()]+(?:\\s*\\+\\s*\"(\\.[\\w.-]+)\")?");
        Pattern whole = Pattern.compile("(\\bt\\()?[\"'][{]?(" + room + "[\\w.-]*\\w)}?[\"']");
        Stream<String> patterns = matches(users, composed)
                .map(found -> Pattern.quote(found.group(1))
                        + "[\\w-]+"
                        + (found.group(2) == null ? "" : Pattern.quote(found.group(2))));
        return Stream.concat(
                        patterns,
                        matches(users, whole)
                                .map(found ->
                                        Pattern.quote(found.group(2)) + (found.group(1) == null ? "(\\..+)?" : "")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<MatchResult> matches(Sources users, Pattern pattern) {
        return users.all().stream()
                .flatMap(source -> pattern.matcher(source.text()).results());
    }

    private static List<String> missing(Sources users, Map<String, Map<String, Map<String, String>>> bundles) {
        Set<String> keys = keys(bundles);
        return asked(users, bundles.keySet()).stream()
                .filter(asked -> keys.stream().noneMatch(key -> key.matches(asked + "(?:\\.subject|\\.text)?")))
                .toList();
    }

    private static List<String> unused(Sources users, Map<String, Map<String, Map<String, String>>> bundles) {
        Pattern asked = Pattern.compile(
                "(?:" + String.join("|", asked(users, bundles.keySet())) + ")(?:\\.help|\\.subject|\\.text)?");
        return keys(bundles).stream()
                .filter(key -> !asked.matcher(key).matches())
                .toList();
    }

    private static Set<String> keys(Map<String, Map<String, Map<String, String>>> bundles) {
        return bundles.values().stream()
                .flatMap(languages -> languages.values().stream())
                .flatMap(sentences -> sentences.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private interface Rule {
        Stream<String> offences(String room, String language, Map<String, String> sentences);
    }

    private static List<String> each(Map<String, Map<String, Map<String, String>>> bundles, Rule rule) {
        return bundles.entrySet().stream()
                .flatMap(room -> room.getValue().entrySet().stream()
                        .flatMap(language -> rule.offences(room.getKey(), language.getKey(), language.getValue())))
                .toList();
    }
}
