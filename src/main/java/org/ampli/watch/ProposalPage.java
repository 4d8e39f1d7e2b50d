package org.ampli.watch;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.ampli.grid.Typography;
import org.ampli.network.Member;
import org.ampli.revision.WordDifference;
import org.jspecify.annotations.Nullable;

/**
 * One proposal with what was answered and said.
 *
 * @param sortedBy null as long as nobody has sorted it
 * @param decidedBy null as long as nobody has decided
 * @param refused a form that was not taken
 */
record ProposalPage(
        ChangeProposal proposal,
        ProposalLine line,
        @Nullable String sortedBy,
        @Nullable String decidedBy,
        List<Remark> remarks,
        Member member,
        Refused refused) {

    /** Something said in the discussion. */
    record Remark(String by, Instant at, String text) {}

    /** What was typed in which form, and why it was not taken. */
    record Refused(String form, String typed, String key) {

        static final Refused NOTHING = new Refused("", "", "");

        boolean in(String name) {
            return form.equals(name);
        }
    }

    List<WordDifference.Piece> words() {
        return WordDifference.between(
                proposal.question, Typography.of(Locale.FRENCH).apply(proposal.wording));
    }

    boolean sorts() {
        return member.reads() && !line.standing().closed();
    }

    boolean decides() {
        return member.steers() && line.standing() == Standing.KEPT;
    }

    boolean withdraws() {
        return proposal.by(member) && !line.standing().closed();
    }

    /** Whether an answer waits for who proposed to have read it. */
    boolean answered() {
        return proposal.by(member)
                && proposal.answerReadAt == null
                && (proposal.decision != null || proposal.sorting == ChangeProposal.Sorting.SET_ASIDE);
    }
}
