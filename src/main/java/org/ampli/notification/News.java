package org.ampli.notification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.ampli.network.PersonId;
import org.ampli.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * What happened, for whoever is told of it.
 *
 * @param words the arguments of the kind's sentence in a reader's language; null for a letter
 * @param by whose words it carries, and who reads an answer; null when nobody's
 */
record News(
        Kind kind,
        UUID subject,
        LocalDate day,
        String path,
        @Nullable LocalDate due,
        @Nullable PersonId by,
        @Nullable Function<Locale, Object[]> words) {

    /** The day on which something happened, as the network counts days. */
    static LocalDate day(Instant at) {
        return at.atZone(Page.ZONE).toLocalDate();
    }

    /** Names one of the times that something happened, where its id alone would not tell them apart. */
    static UUID once(Object... facts) {
        return UUID.nameUUIDFromBytes(Arrays.toString(facts).getBytes(StandardCharsets.UTF_8));
    }
}
