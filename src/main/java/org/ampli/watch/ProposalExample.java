package org.ampli.watch;

import java.util.Locale;
import org.ampli.grid.GridEditions;
import org.ampli.grid.IndicatorId;
import org.ampli.network.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the proposals of the demo, through the gestures of those who propose, sort, discuss and decide. */
@Component
public class ProposalExample {

    private final Proposing proposing;
    private final GridEditions editions;
    private final JdbcClient database;

    ProposalExample(Proposing proposing, GridEditions editions, JdbcClient database) {
        this.proposing = proposing;
        this.editions = editions;
        this.database = database;
    }

    /** Whether nobody has proposed anything yet. */
    public boolean untouched() {
        return !database.sql("select exists (select from change_proposal)")
                .query(Boolean.class)
                .single();
    }

    /**
     * Proposes a change on an indicator of the edition in force.
     *
     * @param kind as the form names it: {@code reword}
     * @param wording the question as it could be put, or nothing
     */
    public ProposalId propose(Member member, String code, String kind, String wish, String wording) {
        IndicatorId indicator =
                editions.inForce(Locale.FRENCH).indicator(code).orElseThrow().id();
        return proposing.propose(
                member,
                proposing.subject(member, indicator),
                new ProposalForm(indicator.value().toString(), kind, wish, wording));
    }

    public void say(Member member, ProposalId proposal, String text) {
        proposing.say(member, proposal, text);
    }

    /** Sorts as the technical group: {@code TO_STUDY}, {@code KEPT} or {@code SET_ASIDE}. */
    public void sort(Member member, ProposalId proposal, String into, String reason) {
        proposing.sort(member, proposal, ChangeProposal.Sorting.valueOf(into), reason);
    }

    /** Decides as the steering group: {@code ACCEPTED} or {@code REFUSED}. */
    public void decide(Member member, ProposalId proposal, String decision, String reason) {
        proposing.decide(member, proposal, ChangeProposal.Decision.valueOf(decision), reason);
    }
}
