package org.ampli.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One thing that a Cité can show, kept for every indicator and every year that it serves (C43).
 *
 * <p>It is never deleted: withdrawn, it is offered no more and stays where it was used.
 */
@Table("evidence_item")
class EvidenceItem {

    @Id
    private final EvidenceId id;

    private final CiteId citeId;
    private final EvidenceKind kind;
    private final Instant createdAt;
    private final PersonId createdBy;

    String title = "";

    @Nullable
    LocalDate factOn;

    String keeper = "";
    String description = "";
    String url = "";

    @Nullable
    Instant withdrawnAt;

    @Nullable
    PersonId withdrawnBy;

    @Version
    @Nullable
    Long version;

    EvidenceItem(EvidenceId id, CiteId citeId, EvidenceKind kind, Instant createdAt, PersonId createdBy) {
        this.id = id;
        this.citeId = citeId;
        this.kind = kind;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    /** An item as a form describes it; {@code name} is its title when the form gives none. */
    static EvidenceItem of(Member member, EvidenceForm form, String name, Instant now, LocalDate today) {
        EvidenceItem item = new EvidenceItem(EvidenceId.next(), member.ownCite(), form.chosen(), now, member.person());
        item.write(form, name, today);
        return item;
    }

    /** Corrects what is said about it, when nobody else did since the page was shown. */
    void describe(EvidenceForm form, long seen, LocalDate today) {
        if (version == null || version != seen) {
            throw Refusal.conflict("evidence.refusal.stale");
        }
        write(form, "", today);
    }

    void withdraw(Member member, Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
            withdrawnBy = member.person();
        }
    }

    void bringBack() {
        withdrawnAt = null;
        withdrawnBy = null;
    }

    /** Refuses another file where there is none to replace, or where it was withdrawn. */
    void replaceable() {
        if (kind != EvidenceKind.FILE) {
            throw Refusal.conflict("evidence.refusal.notAFile");
        }
        if (withdrawnAt != null) {
            throw Refusal.conflict("evidence.refusal.withdrawn");
        }
    }

    private void write(EvidenceForm form, String name, LocalDate today) {
        title = form.titleOr(name);
        factOn = form.fact(today);
        keeper = form.keeperName();
        description = form.said(kind == EvidenceKind.DESCRIPTION);
        url = kind == EvidenceKind.LINK
                ? WebAddress.of(form.url() == null ? "" : form.url()).value()
                : "";
    }

    EvidenceId id() {
        return id;
    }

    CiteId cite() {
        return citeId;
    }

    EvidenceKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    @Nullable
    LocalDate factOn() {
        return factOn;
    }

    String keeper() {
        return keeper;
    }

    String description() {
        return description;
    }

    String url() {
        return url;
    }

    boolean withdrawn() {
        return withdrawnAt != null;
    }

    long version() {
        return version == null ? 0 : version;
    }

    Instant createdAt() {
        return createdAt;
    }

    PersonId createdBy() {
        return createdBy;
    }
}
