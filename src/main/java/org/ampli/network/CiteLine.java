package org.ampli.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One Cité as lists show it; nothing here says what it answered.
 *
 * @param languages those in which it works, the first one first
 */
record CiteLine(
        String slug,
        String name,
        String town,
        String country,
        List<String> languages,
        LabelStage stage,
        @Nullable LocalDate closedOn,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Integer opened) {

    /** The name with the apostrophe of print. */
    String title() {
        return name.replace('\'', '’');
    }

    /** The language in which it works first, and in which it is called as it is. */
    String language() {
        return languages.getFirst();
    }

    boolean closed() {
        return stage == LabelStage.CLOSED;
    }

    boolean project() {
        return stage == LabelStage.PROJECT;
    }

    String countryName(Locale reader) {
        return Locale.of("", country).getDisplayCountry(reader);
    }

    /** As in « catalan, espagnol ». */
    String languageNames(Locale reader) {
        return languages.stream()
                .map(language -> Locale.of(language).getDisplayLanguage(reader))
                .collect(Collectors.joining(", "));
    }

    static List<String> languages(String first, String[] others) {
        return Stream.concat(Stream.of(first), Stream.of(others)).toList();
    }
}
