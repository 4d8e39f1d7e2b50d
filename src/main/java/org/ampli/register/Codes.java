package org.ampli.register;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The countries and the languages that a form offers, by the names that its reader gives them. */
final class Codes {

    static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    static final Set<String> LANGUAGES = Arrays.stream(Locale.getISOLanguages())
            .filter(code -> code.length() == 2)
            .collect(Collectors.toUnmodifiableSet());

    private Codes() {}

    /** A code with its name. */
    record Choice(String code, String name) {}

    static List<Choice> countries(Locale reader) {
        return named(COUNTRIES, code -> Locale.of("", code).getDisplayCountry(reader), reader);
    }

    static List<Choice> languages(Locale reader) {
        return named(LANGUAGES, code -> Locale.of(code).getDisplayLanguage(reader), reader);
    }

    private static List<Choice> named(Set<String> codes, Function<String, String> name, Locale reader) {
        return codes.stream()
                .map(code -> new Choice(code, name.apply(code)))
                .sorted(Comparator.comparing(Choice::name, Collator.getInstance(reader)))
                .toList();
    }
}
