package org.ampli.network;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One Cité as lists show it; nothing here says what it answered. */
record CiteLine(
        String slug,
        String name,
        String town,
        String country,
        String language,
        boolean operating,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Integer opened) {

    /** The name with the apostrophe of print. */
    String title() {
        return name.replace('\'', '’');
    }

    String countryName(Locale reader) {
        return Locale.of("", country).getDisplayCountry(reader);
    }

    String languageName(Locale reader) {
        return Locale.of(language).getDisplayLanguage(reader);
    }
}
