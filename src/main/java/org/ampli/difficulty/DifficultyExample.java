package org.ampli.difficulty;

import java.util.UUID;
import org.ampli.grid.GridEditions;
import org.ampli.grid.Indicator;
import org.ampli.network.Member;
import org.springframework.stereotype.Component;

/** Reports difficulties of the demo and answers them, through the gestures that a Cité and its readers would make. */
@Component
public class DifficultyExample {

    private final HelpingOut helping;
    private final DifficultyPages pages;
    private final GridEditions editions;

    DifficultyExample(HelpingOut helping, DifficultyPages pages, GridEditions editions) {
        this.helping = helping;
        this.pages = pages;
        this.editions = editions;
    }

    /** Whether the Cité of this member has reported nothing yet. */
    public boolean untouched(Member member) {
        return pages.own(member.ownCite()).isEmpty();
    }

    /** @param code of the indicator that it is about, or empty */
    public DifficultyId report(Member member, String code, String text) {
        DifficultyId id = new DifficultyId(UUID.randomUUID());
        helping.report(
                member,
                id,
                editions.inForce(member.language())
                        .indicator(code)
                        .map(Indicator::id)
                        .orElse(null),
                text);
        return id;
    }

    /** A reader answers, and the Cité closes it with a word of its own. */
    public void settle(DifficultyId id, Member reader, String answer, Member member, String note) {
        helping.say(reader, id, UUID.randomUUID(), DifficultySaid.Kind.ANSWER, answer);
        helping.say(member, id, UUID.randomUUID(), DifficultySaid.Kind.CLOSING, note);
    }
}
