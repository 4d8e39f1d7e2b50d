package org.ampli.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.CampaignId;
import org.ampli.campaign.Milestone;
import org.ampli.following.CiteProgress.Facts;
import org.ampli.following.CiteProgress.State;
import org.ampli.network.CiteId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where a grid is, read off what was done with it. */
class CiteProgressTests {

    private static final Instant ONE = Instant.parse("2027-01-20T09:00:00Z");
    private static final Instant TWO = ONE.plusSeconds(60);
    private static final Instant THREE = TWO.plusSeconds(60);
    private static final LocalDate LAUNCH = LocalDate.of(2027, 1, 11);
    private static final LocalDate FILL_BY = LocalDate.of(2027, 2, 22);

    @Test
    void aGridGoesFromItsTeamToItsManagerAndBackAndAway() {
        assertThat(state(0, null, null, null, null)).isEqualTo(State.NOT_BEGUN);
        assertThat(state(1, null, null, null, null)).isEqualTo(State.FILLING);
        assertThat(state(62, ONE, null, null, null)).isEqualTo(State.AT_MANAGER);
        assertThat(state(62, ONE, TWO, null, null)).isEqualTo(State.HANDED_BACK);
        assertThat(state(62, THREE, TWO, null, null)).as("asked again").isEqualTo(State.AT_MANAGER);
        assertThat(state(62, ONE, null, TWO, null)).isEqualTo(State.SENT);
        assertThat(state(62, null, null, ONE, TWO)).isEqualTo(State.TAKEN_UP);
        assertThat(state(62, null, null, THREE, TWO)).as("sent again").isEqualTo(State.SENT);
        assertThat(state(62, null, ONE, TWO, THREE))
                .as("handed back long before it was sent")
                .isEqualTo(State.TAKEN_UP);
    }

    @Test
    void whatComesNextIsItsOwnLastDayThenTheWorkOfTheOthers() {
        Campaign campaign =
                new Campaign(CampaignId.next(), 2027, null, null, null, LAUNCH, null, Milestone.allAfter(LAUNCH));
        CiteProgress filling = progress(new Facts(3, 62, null, null, null, null));
        assertThat(filling.next(campaign, LAUNCH)).isEqualTo(new CiteProgress.Next(Milestone.FILL, FILL_BY));
        CiteProgress sent = progress(new Facts(62, 62, null, null, ONE, null));
        assertThat(sent.next(campaign, LAUNCH).milestone()).isEqualTo(Milestone.READING);
        assertThat(sent.next(campaign, LocalDate.of(2027, 3, 22)).milestone()).isEqualTo(Milestone.REPLY);
        assertThat(sent.next(campaign, LocalDate.of(2028, 1, 1)).milestone()).isEqualTo(Milestone.SYNTHESES);
    }

    private static State state(
            int answered,
            @Nullable Instant asked,
            @Nullable Instant back,
            @Nullable Instant sent,
            @Nullable Instant taken) {
        return progress(new Facts(answered, 62, asked, back, sent, taken)).state();
    }

    private static CiteProgress progress(Facts facts) {
        return new CiteProgress(CiteId.next(), "porto", "Porto", "PT", FILL_BY, facts, null);
    }
}
