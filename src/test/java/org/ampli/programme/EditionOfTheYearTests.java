package org.ampli.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.CampaignId;
import org.ampli.campaign.Milestone;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.junit.jupiter.api.Test;

/** A year that fills another edition of the grid than the one before leads to what changes (C45). */
class EditionOfTheYearTests {

    private static final LocalDate LAUNCH = LocalDate.of(2027, 1, 11);

    @Test
    void theSameGridIsSaidAndAnotherOneIsCompared() {
        assertThat(after("2010").sameGridAs()).contains(2026);
        assertThat(after("2010").earlierEdition()).isEmpty();
        assertThat(after("2009").sameGridAs()).isEmpty();
        assertThat(after("2009").earlierEdition()).contains("2009");
    }

    private static ProgrammeController.View after(String edition) {
        return new ProgrammeController.View(
                new Campaign(CampaignId.next(), 2027, null, null, null, LAUNCH, null, Milestone.allAfter(LAUNCH)),
                Optional.of(new Programmes.Announced(announcement(2027, "2010"), "", "")),
                Optional.of(announcement(2026, edition)),
                false,
                new Member(PersonId.next(), "", "", Locale.FRENCH, null, null, Set.of(), Set.of()),
                LAUNCH);
    }

    private static Announcement announcement(int year, String edition) {
        return new Announcement(Announcement.FORMAT, year, LAUNCH, edition, Map.of(), Map.of(), List.of());
    }
}
