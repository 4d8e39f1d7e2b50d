package org.ampli.grid;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what a draft asks, one indicator at a time; what became of each is read off these changes afterwards.
 *
 * <p>Whoever prepares the grid may; an edition in force takes nothing any more.
 */
@Component
@Transactional
public class RevisingIndicator {

    private final DraftEditions editions;
    private final DraftIndicators indicators;
    private final Clock clock;

    RevisingIndicator(DraftEditions editions, DraftIndicators indicators, Clock clock) {
        this.editions = editions;
        this.indicators = indicators;
        this.clock = clock;
    }

    /**
     * Writes an indicator anew: its words, its level, its gap, its details, its place.
     *
     * @param seen the version that the writer had before them; another one now is refused, and nothing is written
     */
    public void rewrite(
            Member member, GridEditionId edition, IndicatorId indicator, long seen, IndicatorContent typed) {
        IndicatorContent content = typed.checked();
        DraftEdition draft = open(member, edition);
        if (!indicators.rewrite(new Place(draft, indicator), seen, content, hand(member))) {
            throw indicators.exists(edition, indicator)
                    ? Refusal.conflict("grid.refusal.changedMeanwhile")
                    : Refusal.notFound();
        }
    }

    /** Adds an indicator that comes from none. */
    public IndicatorId add(Member member, GridEditionId edition, IndicatorContent typed) {
        IndicatorContent content = typed.checked();
        Place place = new Place(open(member, edition), new IndicatorId(UUID.randomUUID()));
        indicators.add(place, content, hand(member));
        return place.indicator();
    }

    /** Adds a second indicator that comes from where the first one comes. */
    public IndicatorId split(Member member, GridEditionId edition, IndicatorId first, IndicatorContent content) {
        IndicatorId second = add(member, edition, content);
        if (indicators.share(edition, first, second) == 0) {
            throw Refusal.conflict("grid.refusal.nothingToSplit");
        }
        return second;
    }

    /** Lets one indicator take up another, which goes. */
    public void merge(Member member, GridEditionId edition, IndicatorId into, IndicatorId absorbed) {
        open(member, edition);
        if (into.equals(absorbed) || !indicators.exists(edition, into) || !indicators.exists(edition, absorbed)) {
            throw Refusal.invalid("grid.refusal.merge");
        }
        if (indicators.share(edition, absorbed, into) == 0) {
            throw Refusal.conflict("grid.refusal.nothingToMerge");
        }
        indicators.remove(edition, absorbed);
    }

    /** No longer asks an indicator, with a reason; one that came from none simply goes. */
    public void withdraw(Member member, GridEditionId edition, IndicatorId indicator, String reason) {
        open(member, edition);
        if (reason.isBlank() || reason.strip().length() > IndicatorContent.LONGEST_REASON) {
            throw Refusal.invalid("grid.refusal.reason.missing", IndicatorContent.LONGEST_REASON);
        }
        if (!indicators.exists(edition, indicator)) {
            throw Refusal.notFound();
        }
        indicators.withdraw(edition, indicator, reason.strip(), hand(member));
        indicators.remove(edition, indicator);
    }

    /** Asks an indicator of the edition before again as it stood, whether it was withdrawn or merged into another. */
    public IndicatorId bringBack(Member member, GridEditionId edition, IndicatorId source) {
        Place place = new Place(open(member, edition), new IndicatorId(UUID.randomUUID()));
        indicators.release(edition, source);
        if (indicators.copy(place, source, hand(member)) == 0) {
            throw Refusal.conflict("grid.refusal.nothingToBringBack");
        }
        return place.indicator();
    }

    private DraftEdition open(Member member, GridEditionId edition) {
        DraftEdition draft = editions.shared(edition).orElseThrow(Refusal::notFound);
        draft.revise(member);
        return draft;
    }

    private Hand hand(Member member) {
        return new Hand(member.person(), clock.instant());
    }

    /** Where in which draft. */
    record Place(DraftEdition draft, IndicatorId indicator) {}

    /** Who wrote, and when. */
    record Hand(PersonId person, Instant at) {}
}
