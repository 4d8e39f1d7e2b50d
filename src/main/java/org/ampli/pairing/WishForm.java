package org.ampli.pairing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ampli.matching.Strength;
import org.ampli.matching.Wish;
import org.ampli.matching.Wishes;
import org.jspecify.annotations.Nullable;

/**
 * The sliders, as typed.
 *
 * @param change ticked when last year's readers are changed rather than kept
 * @param seed a number that finds the same proposal again
 */
record WishForm(
        @Nullable String load,
        @Nullable String even,
        @Nullable String language,
        @Nullable String lastYear,
        @Nullable String distance,
        @Nullable String abroad,
        @Nullable String change,
        @Nullable String least,
        @Nullable String most,
        @Nullable String seed) {

    private static final int FEWEST = 0;
    private static final int MOST = 20;

    static WishForm of(Wishes wishes, long seed) {
        return new WishForm(
                wishes.of(Wish.LOAD).name(),
                wishes.of(Wish.EVEN).name(),
                wishes.of(Wish.LANGUAGE).name(),
                wishes.of(Wish.LAST_YEAR).name(),
                wishes.of(Wish.DISTANCE).name(),
                wishes.of(Wish.ABROAD).name(),
                wishes.keep() ? "no" : "yes",
                String.valueOf(wishes.least()),
                String.valueOf(wishes.most()),
                String.valueOf(seed));
    }

    /** What was typed for a wish. */
    String typed(Wish wish) {
        return Objects.toString(
                switch (wish) {
                    case LOAD -> load;
                    case EVEN -> even;
                    case LANGUAGE -> language;
                    case LAST_YEAR -> lastYear;
                    case DISTANCE -> distance;
                    case ABROAD -> abroad;
                },
                "");
    }

    /** What a field is called in the form. */
    static String field(Wish wish) {
        return switch (wish) {
            case LOAD -> "load";
            case EVEN -> "even";
            case LANGUAGE -> "language";
            case LAST_YEAR -> "lastYear";
            case DISTANCE -> "distance";
            case ABROAD -> "abroad";
        };
    }

    /** What is wrong by field: a message key, or nothing. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        for (Wish wish : Wish.values()) {
            if (strength(wish).isEmpty()) {
                errors.put(field(wish), "pairing.error.strength");
            }
        }
        Optional<Integer> from = number(least);
        Optional<Integer> to = number(most);
        if (from.isEmpty() || to.isEmpty() || to.get() < 1 || to.get() < from.get()) {
            errors.put("bounds", "pairing.error.bounds");
        }
        if (!Objects.toString(seed, "").strip().matches("[0-9]{1,9}")) {
            errors.put("seed", "pairing.error.seed");
        }
        return errors;
    }

    Wishes wishes() {
        Map<Wish, Strength> strengths = new EnumMap<>(Wish.class);
        for (Wish wish : Wish.values()) {
            strengths.put(wish, strength(wish).orElseThrow());
        }
        return new Wishes(
                strengths,
                !"yes".equals(change),
                number(least).orElseThrow(),
                number(most).orElseThrow());
    }

    long drawn() {
        return Long.parseLong(Objects.toString(seed, "").strip());
    }

    private Optional<Strength> strength(Wish wish) {
        return Arrays.stream(Strength.values())
                .filter(one -> one.name().equals(typed(wish)))
                .findFirst();
    }

    private static Optional<Integer> number(@Nullable String typed) {
        String text = Objects.toString(typed, "").strip();
        return text.matches("[0-9]{1,2}")
                ? Optional.of(Integer.parseInt(text)).filter(it -> it >= FEWEST && it <= MOST)
                : Optional.empty();
    }
}
