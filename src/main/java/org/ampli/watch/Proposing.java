package org.ampli.watch;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.ampli.grid.EditionLine;
import org.ampli.grid.GridEditions;
import org.ampli.grid.Indicator;
import org.ampli.grid.IndicatorId;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes a change on an indicator, and leads the proposal to its answer. */
@Component
@Transactional
class Proposing {

    private final ChangeProposals proposals;
    private final GridEditions editions;
    private final JdbcClient database;
    private final Clock clock;

    Proposing(ChangeProposals proposals, GridEditions editions, JdbcClient database, Clock clock) {
        this.proposals = proposals;
        this.editions = editions;
        this.database = database;
        this.clock = clock;
    }

    /** An indicator with the edition that asks it. */
    record Subject(EditionLine edition, Indicator indicator) {}

    /** The indicator of an edition that the member may read; the others do not exist for them. */
    Subject subject(Member member, IndicatorId indicator) {
        String code = database.sql("""
                        select e.code from grid_indicator i join grid_edition e on e.id = i.edition_id where i.id = :id
                        """)
                .param("id", indicator.value())
                .query(String.class)
                .optional()
                .orElseThrow(Refusal::notFound);
        EditionLine line = editions.readable(code, member);
        return editions.edition(line, Locale.FRENCH).everything().stream()
                .filter(one -> one.id().equals(indicator))
                .findFirst()
                .map(found -> new Subject(line, found))
                .orElseThrow(Refusal::notFound);
    }

    /** Anyone of the network proposes, on any indicator that they may read and that may still change. */
    ProposalId propose(Member member, Subject subject, ProposalForm form) {
        form.check();
        if (subject.edition().state() == EditionLine.State.RETIRED
                || subject.edition().state() == EditionLine.State.ABANDONED) {
            throw Refusal.conflict("watch.refusal.retired", subject.edition().code());
        }
        ChangeProposal proposal =
                new ChangeProposal(ProposalId.next(), subject.edition().id(), member.person(), now());
        proposal.indicatorId = subject.indicator().id();
        proposal.code = subject.indicator().code();
        proposal.question = subject.indicator().text();
        proposal.kind = form.chosen();
        proposal.wish = form.wished();
        proposal.wording = form.worded();
        proposal.citeId = member.cite();
        return proposals.save(proposal).id();
    }

    void sort(Member member, ProposalId id, ChangeProposal.Sorting into, String reason) {
        change(id, (proposal, now) -> proposal.sort(member, into, reason, now));
    }

    void decide(Member member, ProposalId id, ChangeProposal.Decision decision, String reason) {
        change(id, (proposal, now) -> proposal.decide(member, decision, reason, now));
    }

    void withdraw(Member member, ProposalId id) {
        change(id, (proposal, now) -> proposal.withdraw(member, now));
    }

    void read(Member member, ProposalId id) {
        change(id, (proposal, now) -> proposal.read(member, now));
    }

    /** Says something in the discussion; a decided proposal may still be talked about. */
    void say(Member member, ProposalId id, String text) {
        String said = text.replace("\r\n", "\n").strip();
        if (said.isEmpty()) {
            throw Refusal.invalid("watch.refusal.nothingSaid");
        }
        if (said.length() > ChangeProposal.LONGEST) {
            throw Refusal.invalid("watch.refusal.tooLong", ChangeProposal.LONGEST);
        }
        proposals.findById(id).orElseThrow(Refusal::notFound);
        database.sql("""
                        insert into proposal_remark (id, proposal_id, content, said_at, said_by)
                        values (:id, :proposal, :content, :at, :by)
                        """)
                .param("id", UUID.randomUUID())
                .param("proposal", id.value())
                .param("content", said)
                .param("at", now().atOffset(ZoneOffset.UTC))
                .param("by", member.person().value())
                .update();
    }

    private void change(ProposalId id, BiConsumer<ChangeProposal, Instant> gesture) {
        ChangeProposal proposal = proposals.locked(id).orElseThrow(Refusal::notFound);
        gesture.accept(proposal, now());
        proposals.save(proposal);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
