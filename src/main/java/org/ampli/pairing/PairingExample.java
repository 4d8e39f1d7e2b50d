package org.ampli.pairing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.CampaignId;
import org.ampli.campaign.Campaigns;
import org.ampli.matching.Matching;
import org.ampli.matching.Place;
import org.ampli.matching.Wishes;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.proposing.ProposingPairs;
import org.ampli.shared.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pairs the Cités of the demo and of tests, through the gestures that the steering group would make. */
@Component
public class PairingExample {

    private final Gestures gestures;
    private final ProposingPairs proposing;
    private final Campaigns campaigns;
    private final Clock clock;

    PairingExample(Gestures gestures, ProposingPairs proposing, Campaigns campaigns, Clock clock) {
        this.gestures = gestures;
        this.proposing = proposing;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** What the example makes. */
    @Component("pairingGestures")
    record Gestures(PairQuestions questions, ChoosingByHand choosing, AdoptingPairs adopting) {}

    /** Somebody put by hand. */
    public record Choice(ReaderPlace place, Member reader, String reason) {}

    /** Puts a reader somewhere by hand, for the next search. */
    @Transactional
    public void choose(Member by, CampaignId id, CiteId cite, Choice choice) {
        Place ofTwo = Place.valueOf(choice.place().name());
        gestures.choosing()
                .choose(
                        by,
                        campaign(id),
                        new ChoosingByHand.Choice(cite, ofTwo, choice.reader().person(), choice.reason()));
    }

    /** Searches and adopts, now. */
    @Transactional
    public void pair(Member by, CampaignId id) {
        pair(by, id, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Searches and adopts, at noon of a day. */
    @Transactional
    public void pair(Member by, CampaignId id, LocalDate day) {
        pair(by, id, day.atTime(12, 0).atZone(Page.ZONE).toInstant());
    }

    private void pair(Member by, CampaignId id, Instant now) {
        Campaign campaign = campaign(id);
        Matching matching = gestures.questions().of(campaign).matching(Wishes.usual(), 1);
        gestures.adopting().adopt(by, campaign, proposing.atOnce(by, campaign, matching, now), now);
    }

    private Campaign campaign(CampaignId id) {
        return campaigns.find(id).orElseThrow();
    }
}
