package org.ampli.assessment;

import java.util.List;
import java.util.UUID;
import org.ampli.grid.Indicator;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What the page posts of an answer.
 *
 * @param change made by the page, once for each save: sent twice, it is written once
 * @param seen the version that the page showed
 * @param answer {@code yes}, {@code no}, or nothing yet
 * @param again {@code on} when the team should look at it again
 * @param then {@code next} to go on to the next indicator
 */
record AnswerForm(
        @Nullable String change,
        @Nullable String seen,
        @Nullable String answer,
        @Nullable String argument,
        @Nullable List<String> detail,
        @Nullable String again,
        @Nullable String then,
        @Nullable String filter) {

    AnswerContent content(Indicator indicator) {
        return AnswerContent.of(
                switch (answer == null ? "" : answer) {
                    case "yes" -> Boolean.TRUE;
                    case "no" -> Boolean.FALSE;
                    case "" -> null;
                    default -> throw Refusal.invalid("assessment.refusal.answer");
                },
                argument == null ? "" : argument,
                detail == null ? List.of() : detail,
                again != null,
                indicator.details().size());
    }

    UUID changeId() {
        try {
            return change == null || change.isEmpty() ? UUID.randomUUID() : UUID.fromString(change);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.invalid("shared.refusal.malformed");
        }
    }

    long version() {
        try {
            return Math.max(0, Long.parseLong(seen == null ? "0" : seen));
        } catch (NumberFormatException malformed) {
            throw Refusal.invalid("shared.refusal.malformed");
        }
    }

    boolean goesOn() {
        return "next".equals(then);
    }
}
