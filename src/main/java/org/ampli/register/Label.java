package org.ampli.register;

import java.time.LocalDate;
import org.ampli.network.LabelStage;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The label of a Cité as it stands. The charter and the criteria of the label are a frame of their own: what a grid
 * says moves nothing here (C02).
 *
 * @param since the day of its last change, or null when it never changed
 */
record Label(LabelStage stage, @Nullable LocalDate since) {

    /** @throws Refusal when it stands there already, or when the change would come before the last one */
    void refuse(LabelStage next, LocalDate day) {
        if (stage == next) {
            throw Refusal.conflict("register.refusal.same");
        }
        if (since != null && day.isBefore(since)) {
            throw Refusal.conflict("register.refusal.earlier");
        }
    }
}
