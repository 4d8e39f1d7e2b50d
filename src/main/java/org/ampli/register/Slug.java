package org.ampli.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The name of a Cité in addresses, made from its town once and for ever. */
final class Slug {

    private static final int LONGEST = 50;
    /** Not a Cité's: pages of the network are called so. */
    private static final String PAGE = "registration";

    private Slug() {}

    /** The first of {@code nancy}, {@code nancy-2}, {@code nancy-3}… that is free. */
    static String of(String town, Predicate<String> taken) {
        String plain = Normalizer.normalize(town, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String base = plain.length() < 2 ? "cite" : plain.substring(0, Math.min(LONGEST, plain.length()));
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? base : base + "-" + number)
                .filter(slug -> !slug.equals(PAGE) && !taken.test(slug))
                .findFirst()
                .orElseThrow();
    }
}
