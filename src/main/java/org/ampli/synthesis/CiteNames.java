package org.ampli.synthesis;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What gives a Cité away in a text: the part of its name that it shares with no other, and its town.
 *
 * @param names as they are written, none of them blank
 */
record CiteNames(List<String> names) {

    /** What the names of all begin with, in the languages of the network. */
    private static final Pattern SHARED = Pattern.compile(
            "^(cité des métiers|réseau des métiers|città dei mestieri( e delle professioni)?|cidade das profissões"
                    + "|ciudad de los oficios)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern ARTICLE =
            Pattern.compile("^(de l['’]|d['’]|de la |de |des |du |di |do |da |del |della )", Pattern.CASE_INSENSITIVE);

    /** « Limoges et du Limousin », « Paris La Villette (Universcience) »: each part alone is enough. */
    private static final Pattern BETWEEN = Pattern.compile("[(),]| et | e | and ");

    private static final int SHORTEST = 3;

    static CiteNames of(Stream<Named> cites) {
        return new CiteNames(cites.flatMap(CiteNames::parts).distinct().sorted().toList());
    }

    /** A Cité as the network calls it. */
    record Named(String name, String town) {}

    /** The first name that a text contains, as whole words, however its capitals and accents are typed. */
    Optional<String> within(String text) {
        String words = words(text);
        return names.stream().filter(name -> words.contains(words(name))).findFirst();
    }

    private static Stream<String> parts(Named cite) {
        String own = SHARED.matcher(cite.name().strip()).replaceFirst("");
        return Stream.concat(Stream.of(cite.town()), BETWEEN.splitAsStream(own))
                .map(part -> ARTICLE.matcher(part.strip()).replaceFirst("").strip())
                .filter(part -> words(part).strip().length() >= SHORTEST)
                .filter(part -> !words(part).equals(words("Cité")));
    }

    /** Small letters without accents, one space on both sides of each word. */
    private static String words(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return " "
                + bare.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
