package org.ampli.reader;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ampli.network.CiteId;
import org.ampli.reader.ReaderTimes.Kind;
import org.ampli.reader.ReaderTimes.Spent;
import org.jspecify.annotations.Nullable;

/**
 * Some time that a reader declares, as typed.
 *
 * @param id made by the page, so that what is sent twice is noted once
 * @param hours as in 2, 2,5 or 2.5
 */
record TimeForm(
        @Nullable UUID id,
        @Nullable String kind,
        @Nullable String cite,
        @Nullable String day,
        @Nullable String hours) {

    private static final int LONGEST = 24 * 60;
    private static final int SHORTEST = 5;

    static TimeForm empty(LocalDate today) {
        return new TimeForm(UUID.randomUUID(), Kind.READING.name(), "", today.toString(), "");
    }

    /** What is wrong by field: a message key, or nothing. */
    Map<String, String> errors(Map<CiteId, String> read, LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (which().isEmpty()) {
            errors.put("kind", "reader.error.kind");
        }
        if (!Objects.toString(cite, "").isEmpty() && whose(read).isEmpty()) {
            errors.put("cite", "reader.error.cite");
        }
        if (spentOn(today).isEmpty()) {
            errors.put("day", "reader.error.day");
        }
        if (minutes().isEmpty()) {
            errors.put("hours", "reader.error.hours");
        }
        return errors;
    }

    Spent spent(Map<CiteId, String> read, LocalDate today) {
        return new Spent(
                which().orElseThrow(),
                whose(read).orElse(null),
                spentOn(today).orElseThrow(),
                minutes().orElseThrow());
    }

    private Optional<Kind> which() {
        return Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }

    private Optional<CiteId> whose(Map<CiteId, String> read) {
        return read.keySet().stream()
                .filter(one -> one.value().toString().equals(cite))
                .findFirst();
    }

    private Optional<LocalDate> spentOn(LocalDate today) {
        try {
            return Optional.of(LocalDate.parse(Objects.toString(day, "").strip()))
                    .filter(it -> !it.isAfter(today) && it.isAfter(today.minusYears(1)));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Integer> minutes() {
        String typed = Objects.toString(hours, "").strip().replace(',', '.');
        return typed.matches("[0-9]{1,2}(\\.[0-9]{1,2})?")
                ? Optional.of((int) Math.round(Double.parseDouble(typed) * 60))
                        .filter(it -> it >= SHORTEST && it <= LONGEST)
                : Optional.empty();
    }
}
