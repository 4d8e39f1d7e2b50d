package org.ampli.watch;

import java.time.Instant;
import java.util.Locale;
import org.ampli.grid.GridEditionId;
import org.ampli.grid.IndicatorId;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A change that somebody wishes for an indicator (C24): the technical group sorts it, the steering group decides on
 * what was kept, and who proposed reads why.
 */
@Table("change_proposal")
class ChangeProposal {

    static final int LONGEST = 2000;

    @Id
    private final ProposalId id;

    private final GridEditionId editionId;
    private final PersonId proposedBy;
    private final Instant proposedAt;

    @Nullable
    IndicatorId indicatorId;

    String code = "";
    String question = "";
    Kind kind = Kind.OTHER;
    String wish = "";
    String wording = "";

    @Nullable
    CiteId citeId;

    @Nullable
    Instant withdrawnAt;

    @Nullable
    Instant sortedAt;

    @Nullable
    PersonId sortedBy;

    @Nullable
    Sorting sorting;

    String sortingReason = "";

    @Nullable
    Instant decidedAt;

    @Nullable
    PersonId decidedBy;

    @Nullable
    Decision decision;

    String decisionReason = "";

    @Nullable
    Instant answerReadAt;

    @Version
    @Nullable
    Long version;

    ChangeProposal(ProposalId id, GridEditionId editionId, PersonId proposedBy, Instant proposedAt) {
        this.id = id;
        this.editionId = editionId;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
    }

    /** What should happen to the indicator. */
    enum Kind {
        REWORD,
        SPLIT,
        MERGE,
        ADD,
        WITHDRAW,
        OTHER;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the technical group makes of it. */
    enum Sorting {
        TO_STUDY,
        KEPT,
        SET_ASIDE;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What the steering group decides. */
    enum Decision {
        ACCEPTED,
        REFUSED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    ProposalId id() {
        return id;
    }

    GridEditionId edition() {
        return editionId;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    boolean by(Member member) {
        return member.person().equals(proposedBy);
    }

    /** The technical group sorts, and may sort again until the steering group has decided. */
    void sort(Member member, Sorting into, String reason, Instant now) {
        if (!member.reads()) {
            throw Refusal.forbidden("watch.refusal.technical");
        }
        open();
        sortingReason = reason(reason, into == Sorting.SET_ASIDE);
        sorting = into;
        sortedAt = now;
        sortedBy = member.person();
        answerReadAt = null;
    }

    /** The steering group decides on what the technical group kept, once and with a reason. */
    void decide(Member member, Decision made, String reason, Instant now) {
        if (!member.steers()) {
            throw Refusal.forbidden("watch.refusal.steering");
        }
        open();
        if (sorting != Sorting.KEPT) {
            throw Refusal.conflict("watch.refusal.notKept");
        }
        decisionReason = reason(reason, true);
        decision = made;
        decidedAt = now;
        decidedBy = member.person();
        answerReadAt = null;
    }

    /** Who proposed takes it back, until it is decided. */
    void withdraw(Member member, Instant now) {
        own(member);
        open();
        withdrawnAt = now;
    }

    /** Who proposed has read the answer. */
    void read(Member member, Instant now) {
        own(member);
        answerReadAt = now;
    }

    private void own(Member member) {
        if (!by(member)) {
            throw Refusal.forbidden("watch.refusal.author");
        }
    }

    private void open() {
        if (decision != null || withdrawnAt != null) {
            throw Refusal.conflict("watch.refusal.closed");
        }
    }

    private static String reason(String reason, boolean needed) {
        String said = reason.replace("\r\n", "\n").strip();
        if (needed && said.isEmpty()) {
            throw Refusal.invalid("watch.refusal.reason");
        }
        if (said.length() > LONGEST) {
            throw Refusal.invalid("watch.refusal.tooLong", LONGEST);
        }
        return said;
    }
}
