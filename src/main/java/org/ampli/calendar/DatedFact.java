package org.ampli.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day, or an hour, that concerns someone: a deadline, a meeting, the end of a mandate.
 *
 * @param uid names it for ever, whenever it is: {@link #uidOf} makes one of a kind and an id
 * @param revision how often it was moved or changed since it was first told; a calendar takes the highest it has seen
 * @param when in a whole day of Europe/Paris, or from one instant to another
 * @param place where it is, or null
 * @param address the page on which it is looked up
 */
public record DatedFact(
        String uid,
        int revision,
        Title title,
        When when,
        @Nullable String place,
        String address) {

    /** A sentence of the bundles with its arguments. */
    public record Title(String key, List<Object> arguments) {

        public Title {
            arguments = List.copyOf(arguments);
        }

        public static Title of(String key, Object... arguments) {
            return new Title(key, List.of(arguments));
        }
    }

    /** When it is. */
    public sealed interface When {

        /** For the order of a list: the first instant, the start of the day in Europe/Paris. */
        Instant begins();
    }

    /** A whole day, as deadlines are. */
    public record Day(LocalDate day) implements When {

        @Override
        public Instant begins() {
            return day.atStartOfDay(org.ampli.shared.Page.ZONE).toInstant();
        }
    }

    /** From one instant to another, as meetings are. */
    public record Hours(Instant begins, Instant ends) implements When {}

    /** As in {@code meeting-9b2f…}. */
    public static String uidOf(String kind, UUID id) {
        return kind + "-" + id;
    }

    /** A whole day, without a place. */
    public static DatedFact on(LocalDate day, String uid, int revision, Title title, String address) {
        return new DatedFact(uid, revision, title, new Day(day), null, address);
    }
}
