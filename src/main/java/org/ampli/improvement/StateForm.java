package org.ampli.improvement;

import java.util.Arrays;
import java.util.UUID;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How an action stands from now on, as the page posts it.
 *
 * @param once made by the page, so that a form sent twice counts once
 */
record StateForm(
        @Nullable UUID once, @Nullable String to, @Nullable String reason) {

    static final StateForm EMPTY = new StateForm(null, "", "");

    ActionState state() {
        return Arrays.stream(ActionState.values())
                .filter(state -> state.name().equals(to))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("shared.refusal.malformed"));
    }

    UUID key() {
        return once == null ? UUID.randomUUID() : once;
    }

    String typedReason() {
        return reason == null ? "" : reason;
    }
}
