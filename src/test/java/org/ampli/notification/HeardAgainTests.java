package org.ampli.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.ampli.campaign.Campaign;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.modulith.events.core.EventPublicationRegistry;

/** What a node was hearing when it died is told to another, and told to people once. */
class HeardAgainTests extends AYear {

    private static final LocalDate DAY = LocalDate.of(2034, 1, 9);
    private static final String LAUNCHED = "09/01 La campagne est lancée";

    @Autowired
    EventPublicationRegistry publications;

    @Autowired
    FailedEventPublications failed;

    @Test
    void whatNobodyHadNotedYetIsNoted() {
        Campaign campaign = launch(DAY);
        database.sql("delete from notice where subject = :campaign")
                .param("campaign", campaign.id().value())
                .update();
        theNodeDiedWhileItHeard(campaign);
        round.go();
        assertThat(told(team.officer())).containsExactly(LAUNCHED);
    }

    @Test
    void whatWasNotedAndToldIsNotToldAgain() {
        Campaign campaign = launch(DAY);
        round.go();
        theNodeDiedWhileItHeard(campaign);
        round.go();
        morning(DAY.plusDays(1));
        assertThat(told(team.officer())).containsExactly(LAUNCHED);
    }

    private void theNodeDiedWhileItHeard(Campaign campaign) {
        assertThat(database.sql("""
                                update event_publication
                                   set completion_date = null, status = 'PROCESSING', publication_date = now() - interval '1 hour'
                                 where listener_id like '%CampaignNews%' and serialized_event like :campaign
                                """)
                        .param("campaign", "%" + campaign.id().value() + "%")
                        .update())
                .isPositive();
        publications.markStalePublicationsFailed(status -> Duration.ofMinutes(10));
        failed.resubmit(ResubmissionOptions.defaults());
        heard();
    }
}
