package org.ampli.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ampli.draft.DraftForm;
import org.ampli.network.Member;
import org.ampli.network.People;
import org.springframework.stereotype.Component;

/** Gives the demo what Cités and their readers ask, note and sign, through their own gestures. */
@Component
public class SupportExample {

    private final Circle circle;
    private final SupportController.Pages kept;
    private final ContractController.Gestures contracts;
    private final Contracts reading;
    private final People people;

    SupportExample(
            Circle circle,
            SupportController.Pages kept,
            ContractController.Gestures contracts,
            Contracts reading,
            People people) {
        this.circle = circle;
        this.kept = kept;
        this.contracts = contracts;
        this.reading = reading;
        this.people = people;
    }

    /** What a contract says. */
    public record Terms(String objectives, String help, String visits, LocalDate startsOn, LocalDate endsOn) {}

    /** Whether nothing was asked, noted or drafted for the Cité of this member. */
    public boolean untouched(Member member) {
        return kept.requests().of(member.ownCite()).isEmpty()
                && kept.visits().of(member.ownCite()).isEmpty()
                && reading.of(member.ownCite()).isEmpty();
    }

    /** The Cité asks, and one who reads it accepts. */
    public void help(Member asks, String text, Member reader, String answer) {
        UUID id = UUID.randomUUID();
        kept.requests().ask(circle.place(asks, asks.ownCite()), id, text);
        kept.requests().answer(reader, id, true, answer);
    }

    /** A reader notes a visit to the Cité of {@code member}. */
    public void visit(Member reader, Member member, LocalDate day, String participants, String findings) {
        UUID id = UUID.randomUUID();
        Circle.Place place = circle.place(reader, member.ownCite());
        kept.visits().note(place, new VisitForm(id, day.toString(), participants, List.of()));
        kept.visits().write(reader, id, DraftForm.of(0, findings));
    }

    /** Begins a contract with the first reader of the Cité, and writes it; empty words stay to be written. */
    public ContractId draft(Member member, Terms terms) {
        Circle.Place place = circle.place(member, member.ownCite());
        UUID reader = circle.readers(place.cite()).getFirst().person().value();
        ContractId id = contracts.drafting().begin(place, reader);
        contracts.drafting().write(member, id, ContractPart.OBJECTIVES, DraftForm.of(0, terms.objectives()));
        contracts.drafting().write(member, id, ContractPart.HELP, DraftForm.of(0, terms.help()));
        contracts.drafting().write(member, id, ContractPart.VISITS, DraftForm.of(0, terms.visits()));
        contracts
                .drafting()
                .last(member, id, terms.startsOn().toString(), terms.endsOn().toString());
        return id;
    }

    /** The manager signs what stands, then the member who helps. */
    public void sign(ContractId id, Member manager) {
        Contract contract = reading.find(manager, id);
        Member reader = people.member(contract.reader()).orElseThrow();
        String words = reading.words(contract).fingerprint();
        contracts.signing().sign(manager, id, words, Locale.FRENCH);
        contracts.signing().sign(reader, id, words, Locale.FRENCH);
    }

    /** Whether the Cité of this member has somebody to turn to. */
    public boolean accompanied(Member member) {
        return !circle.readers(member.ownCite()).isEmpty();
    }
}
