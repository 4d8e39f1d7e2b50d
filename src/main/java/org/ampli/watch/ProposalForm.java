package org.ampli.watch;

import java.util.Locale;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it is typed.
 *
 * @param indicator by its id
 * @param wish what should change, and why
 * @param wording the question as they would put it, or nothing
 */
record ProposalForm(
        @Nullable String indicator,
        @Nullable String kind,
        @Nullable String wish,
        @Nullable String wording) {

    static final int LONGEST_WORDING = 600;

    static ProposalForm about(String indicator) {
        return new ProposalForm(indicator, "reword", "", "");
    }

    String wished() {
        return wish == null ? "" : wish.replace("\r\n", "\n").strip();
    }

    String worded() {
        return wording == null ? "" : wording.strip().replaceAll("\\s+", " ");
    }

    ChangeProposal.Kind chosen() {
        try {
            return ChangeProposal.Kind.valueOf((kind == null ? "" : kind).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw Refusal.invalid("watch.refusal.kind");
        }
    }

    /** Refuses a wish that is missing or too long. */
    void check() {
        chosen();
        if (wished().isEmpty()) {
            throw Refusal.invalid("watch.refusal.wish");
        }
        if (wished().length() > ChangeProposal.LONGEST) {
            throw Refusal.invalid("watch.refusal.tooLong", ChangeProposal.LONGEST);
        }
        if (worded().length() > LONGEST_WORDING) {
            throw Refusal.invalid("watch.refusal.wording", LONGEST_WORDING);
        }
    }
}
