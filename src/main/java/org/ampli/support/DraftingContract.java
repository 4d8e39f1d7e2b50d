package org.ampli.support;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.ampli.draft.DraftForm;
import org.ampli.draft.DraftOutcome;
import org.ampli.draft.DraftTexts;
import org.ampli.improvement.Typed;
import org.ampli.improvement.WrongFields;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A contract until it is signed: begun by either side, written by both, or left. */
@Component
@Transactional
class DraftingContract {

    private final JdbcClient database;
    private final Contracts contracts;
    private final DraftTexts drafts;
    private final Circle circle;
    private final Clock clock;

    DraftingContract(JdbcClient database, Contracts contracts, DraftTexts drafts, Circle circle, Clock clock) {
        this.database = database;
        this.contracts = contracts;
        this.drafts = drafts;
        this.circle = circle;
        this.clock = clock;
    }

    /** Begins one, or finds the one that is being drafted already with the same member. */
    ContractId begin(Circle.Place place, @Nullable UUID reader) {
        place.refuseUnlessActs();
        PersonId with = place.side() == Party.READER
                ? place.member().person()
                : circle.readers(place.cite()).stream()
                        .filter(contact -> contact.person().value().equals(reader))
                        .findFirst()
                        .orElseThrow(() -> WrongFields.of("reader", "support.refusal.reader"))
                        .person();
        return begin(place.member(), place.cite(), with, null);
    }

    /** Another one in the place of one that is signed, which begins with its words. */
    ContractId renew(Member member, ContractId id) {
        Contract before = contracts.locked(member, id);
        if (before.side(member) == null) {
            throw Refusal.forbidden("support.refusal.parties");
        }
        if (before.signedAt() == null || contracts.end(id).isPresent()) {
            throw Refusal.conflict("support.refusal.unsigned");
        }
        ContractId next = begin(member, before.cite(), before.reader(), id);
        ContractWords words = contracts.words(before);
        write(member, next, ContractPart.OBJECTIVES, words.objectives());
        write(member, next, ContractPart.HELP, words.help());
        write(member, next, ContractPart.VISITS, words.visits());
        return next;
    }

    /** Only where nothing is written yet. */
    private void write(Member member, ContractId id, ContractPart part, String body) {
        if (drafts.current(part.of(id)).version() == 0) {
            drafts.save(member, part.of(id), DraftForm.of(0, body), null);
        }
    }

    private ContractId begin(Member member, CiteId cite, PersonId reader, @Nullable ContractId renews) {
        database.sql("""
                        insert into support_contract (id, cite_id, reader_id, renews, begun_at, begun_by)
                        values (:id, :cite, :reader, :renews, :now, :by) on conflict do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("cite", cite.value())
                .param("reader", reader.value())
                .param("renews", renews == null ? null : renews.value(), Types.OTHER)
                .param("now", now())
                .param("by", member.person().value())
                .update();
        ContractId id = new ContractId(database.sql("""
                        select id from support_contract
                         where cite_id = :cite and reader_id = :reader and signed_at is null and dropped_at is null
                        """)
                .param("cite", cite.value())
                .param("reader", reader.value())
                .query(UUID.class)
                .single());
        for (ContractPart part : ContractPart.values()) {
            drafts.begin(part.of(id), ContractPart.LONGEST);
            database.sql("""
                            insert into contract_text (id, contract_id, part) values (:id, :contract, :part)
                            on conflict do nothing
                            """)
                    .param("id", part.of(id).value())
                    .param("contract", id.value())
                    .param("part", part.name())
                    .update();
        }
        return id;
    }

    DraftOutcome write(Member member, ContractId id, ContractPart part, DraftForm form) {
        contracts.locked(member, id).refuseWriting(member);
        return drafts.save(member, part.of(id), form, id.value());
    }

    void last(Member member, ContractId id, @Nullable String from, @Nullable String to) {
        contracts.locked(member, id).refuseWriting(member);
        WrongFields.Found wrong = new WrongFields.Found();
        LocalDate starts = Typed.day(from).orElse(null);
        LocalDate ends = Typed.day(to).orElse(null);
        if (starts == null) {
            wrong.in("from", "improvement.refusal.day");
        }
        if (ends == null) {
            wrong.in("to", "improvement.refusal.day");
        }
        if (starts != null && ends != null && ends.isBefore(starts)) {
            wrong.in("to", "support.refusal.order");
        }
        wrong.refuse();
        database.sql("update support_contract set starts_on = :starts, ends_on = :ends where id = :id")
                .param("starts", starts)
                .param("ends", ends)
                .param("id", id.value())
                .update();
    }

    void drop(Member member, ContractId id) {
        contracts.locked(member, id).refuseWriting(member);
        database.sql("update support_contract set dropped_at = :now, dropped_by = :by where id = :id")
                .param("now", now())
                .param("by", member.person().value())
                .param("id", id.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
