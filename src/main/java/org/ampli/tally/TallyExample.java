package org.ampli.tally;

import org.ampli.campaign.Campaign;
import org.ampli.network.Member;
import org.springframework.stereotype.Component;

/** Counts what the demo's Cités sent, through the gesture that a reader would make. */
@Component
public class TallyExample {

    private final Counting counting;

    TallyExample(Counting counting) {
        this.counting = counting;
    }

    public void count(Member reader, Campaign campaign) {
        counting.count(reader, campaign);
    }
}
