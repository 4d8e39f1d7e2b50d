package org.ampli.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ampli.network.Cite;
import org.ampli.network.CiteId;
import org.jspecify.annotations.Nullable;

/** What a Cité is, as it was typed. */
record CiteForm(
        @Nullable String name,
        @Nullable String town,
        @Nullable String country,
        @Nullable String language,
        @Nullable List<String> others,
        @Nullable String latitude,
        @Nullable String longitude,
        @Nullable String opened) {

    /** As many languages as a form offers besides the first. */
    static final int OTHERS = 3;

    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}([.,]\\d{1,6})?");

    static CiteForm empty() {
        return new CiteForm("", "", "FR", "fr", List.of(), "", "", "");
    }

    static CiteForm of(Cite cite) {
        return new CiteForm(
                cite.name(),
                cite.town(),
                cite.country(),
                cite.language(),
                cite.otherLanguages(),
                Objects.toString(cite.latitude(), ""),
                Objects.toString(cite.longitude(), ""),
                Objects.toString(cite.opened(), ""));
    }

    /** The other language in this place of the form, or nothing. */
    String other(int place) {
        return others != null && place < others.size() ? others.get(place) : "";
    }

    /** By field, the key of what is wrong with it. */
    Map<String, String> errors(int thisYear) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (line(name).length() < 2 || line(name).length() > 200) {
            errors.put("name", "register.error.name");
        }
        if (line(town).isEmpty() || line(town).length() > 120) {
            errors.put("town", "register.error.town");
        }
        if (!Codes.COUNTRIES.contains(line(country))) {
            errors.put("country", "register.error.country");
        }
        if (!Codes.LANGUAGES.contains(line(language))) {
            errors.put("language", "register.error.language");
        }
        if (!Codes.LANGUAGES.containsAll(otherLanguages())) {
            errors.put("others", "register.error.language");
        }
        if (degrees(latitude, 90).isEmpty() != degrees(longitude, 180).isEmpty()
                || wrong(latitude, 90)
                || wrong(longitude, 180)) {
            errors.put("latitude", "register.error.place");
        }
        if (!line(opened).isEmpty() && year(thisYear).isEmpty()) {
            errors.put("opened", "register.error.opened");
        }
        return errors;
    }

    /** What was typed, once nothing is wrong with it. */
    Cite cite(CiteId id, String slug, int thisYear) {
        return new Cite(
                id,
                slug,
                line(name),
                line(town),
                line(country),
                line(language),
                otherLanguages(),
                degrees(latitude, 90).orElse(null),
                degrees(longitude, 180).orElse(null),
                year(thisYear).orElse(null));
    }

    private List<String> otherLanguages() {
        return others == null
                ? List.of()
                : others.stream()
                        .map(CiteForm::line)
                        .filter(other -> !other.isEmpty() && !other.equals(line(language)))
                        .distinct()
                        .limit(OTHERS)
                        .toList();
    }

    private Optional<Integer> year(int thisYear) {
        return Optional.of(line(opened))
                .filter(typed -> typed.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(year -> year >= 1990 && year <= thisYear + 2);
    }

    private static boolean wrong(@Nullable String typed, int most) {
        return !line(typed).isEmpty() && degrees(typed, most).isEmpty();
    }

    private static Optional<Double> degrees(@Nullable String typed, int most) {
        return Optional.of(line(typed))
                .filter(text -> DEGREES.matcher(text).matches())
                .map(text -> Double.valueOf(text.replace(',', '.')))
                .filter(value -> Math.abs(value) <= most);
    }

    private static String line(@Nullable String typed) {
        return Objects.toString(typed, "").strip().replaceAll("\\s+", " ");
    }
}
