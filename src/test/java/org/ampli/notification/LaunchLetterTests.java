package org.ampli.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.CampaignClosed;
import org.ampli.network.PersonId;
import org.junit.jupiter.api.Test;

/** The message of a launch carries what the guide asks for, and what concerns its reader. */
class LaunchLetterTests extends AYear {

    private static final LocalDate DAY = LocalDate.of(2033, 1, 10);

    @Test
    void eachCiteIsToldTheGoalsTheGridItsOwnDatesAndItsReaders() {
        PersonId reader = world.reader();
        Campaign campaign = launch(DAY, year -> pair(year, reader));
        round.go();

        assertThat(texts(team.manager()))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("Mieux dire d’où vient\nce que l’on répond.")
                        .contains("Elle est celle de l’an dernier")
                        .contains("grille à envoyer avant le 21 février 2033, 23 h 59")
                        .contains("Synthèses\u202f: 10 avril 2033")
                        .contains("est lue par "
                                + people.member(reader).orElseThrow().name())
                        .contains(email(reader))
                        .contains("Une réponse à ce message est lue par "
                                + people.member(reader).orElseThrow().name())
                        .contains("/campaigns/" + campaign.year())
                        .contains("/account/messages"));
        assertThat(texts(team.officer())).hasSize(1);
        assertThat(texts(team.reception())).isEmpty();
    }

    @Test
    void whoReadsIsToldWhichCites() {
        PersonId reader = world.reader();
        launch(DAY, year -> pair(year, reader));
        round.go();

        assertThat(texts(reader))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("Vous lisez\u202f: Cité des métiers de ")
                        .contains("grille à envoyer"));
    }

    @Test
    void aYearThatIsOverIsNotAnnouncedAnyMore() {
        Campaign campaign = launch(DAY);
        transactions.executeWithoutResult(begun -> events.publishEvent(
                new CampaignClosed(campaign.id(), campaign.year(), steerer().person(), clock.instant())));
        heard();
        round.go();
        assertThat(told(team.officer())).isEmpty();
    }

    @Test
    void eachReadsItInTheirLanguage() {
        database.sql("update person set language = 'en' where id = :id")
                .param("id", team.officer().value())
                .update();
        launch(DAY, year -> {});
        round.go();

        assertThat(told(team.officer())).containsExactly("10/01 The campaign is launched");
        assertThat(told(team.manager())).containsExactly("10/01 La campagne est lancée");
    }

    private void pair(Campaign campaign, PersonId reader) {
        database.sql("""
                        insert into pair_reader (id, campaign_id, cite_id, place, person_id, reason, since_at, since_by)
                        values (gen_random_uuid(), :campaign, :cite, 'LEAD', :person, 'Une langue commune', now(), :person)
                        """)
                .param("campaign", campaign.id().value())
                .param("cite", team.cite().value())
                .param("person", reader.value())
                .update();
    }
}
