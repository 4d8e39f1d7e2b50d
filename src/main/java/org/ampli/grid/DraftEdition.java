package org.ampli.grid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.shared.Page;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An edition on its way: prepared by the technical or the steering group from the one in force, shown to the network,
 * put in force by the steering group alone, retired by the next.
 */
@Table("grid_edition")
class DraftEdition {

    private static final int LONGEST_CONSULTATION = 400;

    @Id
    private final GridEditionId id;

    private final String code;
    private final String language;

    @Nullable
    private final GridEditionId previousId;

    Instant preparedAt = Instant.EPOCH;

    @Nullable
    PersonId preparedBy;

    @Nullable
    Instant consultedAt;

    @Nullable
    PersonId consultedBy;

    @Nullable
    LocalDate consultationEndsOn;

    @Nullable
    Instant inForceAt;

    @Nullable
    PersonId inForceBy;

    @Nullable
    Instant retiredAt;

    @Nullable
    PersonId retiredBy;

    @Nullable
    Instant abandonedAt;

    @Nullable
    PersonId abandonedBy;

    @Version
    @Nullable
    Long version;

    DraftEdition(GridEditionId id, String code, String language, @Nullable GridEditionId previousId) {
        this.id = id;
        this.code = code;
        this.language = language;
        this.previousId = previousId;
    }

    /** A new draft, which starts as a copy of the edition in force. */
    static DraftEdition from(DraftEdition inForce, String code, Member member, Instant now) {
        prepare(member);
        if (!code.matches("[a-z0-9-]{1,20}")) {
            throw Refusal.invalid("grid.refusal.code");
        }
        DraftEdition draft = new DraftEdition(new GridEditionId(UUID.randomUUID()), code, inForce.language, inForce.id);
        draft.preparedAt = now;
        draft.preparedBy = member.person();
        return draft;
    }

    GridEditionId id() {
        return id;
    }

    String code() {
        return code;
    }

    String language() {
        return language;
    }

    @Nullable
    GridEditionId previous() {
        return previousId;
    }

    EditionLine.State state() {
        return EditionLine.State.of(consultedAt, inForceAt, retiredAt, abandonedAt);
    }

    /** Refuses whoever does not prepare the grid, and an edition whose indicators no longer change. */
    void revise(Member member) {
        prepare(member);
        if (!state().open()) {
            throw Refusal.conflict("grid.refusal.closed", code);
        }
    }

    /** Shows the draft to the whole network until a day; a second time moves that day. */
    void consult(Member member, LocalDate until, Instant now) {
        revise(member);
        LocalDate today = LocalDate.ofInstant(now, Page.ZONE);
        if (!until.isAfter(today) || until.isAfter(today.plusDays(LONGEST_CONSULTATION))) {
            throw Refusal.invalid("grid.refusal.consultation");
        }
        if (consultedAt == null) {
            consultedAt = now;
            consultedBy = member.person();
        }
        consultationEndsOn = until;
    }

    /** Closes the edition for ever, in the place of the one from which it was prepared. */
    void putInForce(Member member, DraftEdition inForce, Instant now) {
        if (!member.steers()) {
            throw Refusal.forbidden("grid.refusal.steer");
        }
        revise(member);
        if (consultedAt == null) {
            throw Refusal.conflict("grid.refusal.notConsulted", code);
        }
        if (!inForce.id.equals(previousId)) {
            throw Refusal.conflict("grid.refusal.overtaken", code, inForce.code);
        }
        inForce.retiredAt = now;
        inForce.retiredBy = member.person();
        inForceAt = now;
        inForceBy = member.person();
    }

    /** Sets the draft aside: it stays to be read by those who prepare, and goes no further. */
    void abandon(Member member, Instant now) {
        revise(member);
        abandonedAt = now;
        abandonedBy = member.person();
    }

    private static void prepare(Member member) {
        if (!member.reads() && !member.steers()) {
            throw Refusal.forbidden("grid.refusal.prepare");
        }
    }
}
