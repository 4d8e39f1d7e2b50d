package org.ampli.network;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Cité des métiers of the network (C01).
 *
 * @param slug its name in addresses, as in {@code paris-la-villette}
 * @param country ISO 3166 code of two letters
 * @param language ISO 639 code of the language in which it works first
 * @param otherLanguages those in which it works besides
 * @param latitude degrees of its town, or null
 * @param opened the year in which it opened, or null when unknown
 */
public record Cite(
        CiteId id,
        String slug,
        String name,
        String town,
        String country,
        String language,
        List<String> otherLanguages,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Integer opened) {

    public static Cite of(String slug, String name, String town, String country, String language) {
        return new Cite(CiteId.next(), slug, name, town, country, language, List.of(), null, null, null);
    }

    /** The name with the apostrophe of print. */
    public String title() {
        return name.replace('\'', '’');
    }
}
