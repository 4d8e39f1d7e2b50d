package org.ampli.support;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit as it was typed.
 *
 * @param once made by the page, so that a form sent twice counts once
 */
record VisitForm(
        @Nullable UUID once,
        @Nullable String day,
        @Nullable String participants,
        @Nullable List<UUID> action) {

    static VisitForm fresh() {
        return new VisitForm(UUID.randomUUID(), "", "", List.of());
    }

    UUID key() {
        if (once == null) {
            throw org.ampli.shared.Refusal.invalid("shared.refusal.malformed");
        }
        return once;
    }

    List<UUID> actions() {
        return Objects.requireNonNullElse(action, List.of());
    }

    String typedDay() {
        return Objects.requireNonNullElse(day, "");
    }

    String typedParticipants() {
        return Objects.requireNonNullElse(participants, "");
    }
}
