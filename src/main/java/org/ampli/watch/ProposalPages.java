package org.ampli.watch;

import java.time.OffsetDateTime;
import java.util.List;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.ampli.watch.ProposalPage.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one proposal whole. */
@Component
class ProposalPages {

    private final ChangeProposals proposals;
    private final JdbcClient database;

    ProposalPages(ChangeProposals proposals, JdbcClient database) {
        this.proposals = proposals;
        this.database = database;
    }

    ProposalPage of(Member member, ProposalId id, Refused refused) {
        ChangeProposal proposal = proposals.findById(id).orElseThrow(Refusal::notFound);
        return database.sql("""
                        select e.code as edition, author.name as by, c.name as cite, sorter.name as sorter,
                               decider.name as decider, %s as standing
                          from change_proposal p
                          join grid_edition e on e.id = p.edition_id
                          join person author on author.id = p.proposed_by
                          left join person sorter on sorter.id = p.sorted_by
                          left join person decider on decider.id = p.decided_by
                          left join cite c on c.id = p.cite_id
                         where p.id = :id
                        """.formatted(Standing.COLUMN))
                .param("id", id.value())
                .query((row, number) -> {
                    List<ProposalPage.Remark> remarks = remarks(id);
                    ProposalLine line = new ProposalLine(
                            id,
                            row.getString("edition"),
                            proposal.code,
                            proposal.question,
                            proposal.kind,
                            proposal.wish,
                            row.getString("by"),
                            row.getString("cite"),
                            proposal.proposedAt(),
                            Standing.valueOf(row.getString("standing")),
                            remarks.size());
                    return new ProposalPage(
                            proposal,
                            line,
                            row.getString("sorter"),
                            row.getString("decider"),
                            remarks,
                            member,
                            refused);
                })
                .single();
    }

    private List<ProposalPage.Remark> remarks(ProposalId id) {
        return database.sql("""
                        select r.content, r.said_at, p.name from proposal_remark r join person p on p.id = r.said_by
                         where r.proposal_id = :id order by r.said_at, r.id
                        """)
                .param("id", id.value())
                .query((row, number) -> new ProposalPage.Remark(
                        row.getString("name"),
                        row.getObject("said_at", OffsetDateTime.class).toInstant(),
                        row.getString("content")))
                .list();
    }
}
