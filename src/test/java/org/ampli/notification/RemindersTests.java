package org.ampli.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.ampli.campaign.Campaign;
import org.ampli.demo.World;
import org.ampli.network.PersonId;
import org.junit.jupiter.api.Test;

/** Who got what over the time to fill, day after day: those whom it concerns, what they have not done, once. */
class RemindersTests extends AYear {

    private static final String LAUNCHED = "13/01 La campagne est lancée";
    private static final String HALFWAY = "03/02 La moitié du temps pour remplir la grille est passée";

    private World.Team early;
    private World.Team more;
    private World.Team late;

    @Test
    void whoeverHasSomethingToDoIsRemindedAndNobodyElse() {
        theTimeToFillPasses();

        for (PersonId person : new PersonId[] {team.officer(), team.manager()}) {
            assertThat(told(person))
                    .containsExactly(
                            LAUNCHED,
                            HALFWAY,
                            "17/02 Il reste une semaine pour envoyer la grille",
                            "23/02 Dernier rappel\u202f: la grille est à envoyer");
        }
        assertThat(told(team.reception())).isEmpty();
        assertThat(told(early.officer())).as("sent on the ninth day").containsExactly(LAUNCHED);
        assertThat(told(late.officer()))
                .as("joined three weeks late")
                .containsExactly(
                        "02/02 Votre Cité entre dans la campagne",
                        "23/02 La moitié du temps pour remplir la grille est passée",
                        "09/03 Il reste une semaine pour envoyer la grille",
                        "15/03 Dernier rappel\u202f: la grille est à envoyer");
        assertThat(told(more.officer()))
                .as("was given two weeks more")
                .containsExactly(
                        LAUNCHED,
                        HALFWAY,
                        "13/02 Une réponse sur le délai de votre Cité",
                        "03/03 Il reste une semaine pour envoyer la grille",
                        "09/03 Dernier rappel\u202f: la grille est à envoyer");
    }

    @Test
    void whileTheVisaIsAskedForTheManagerAloneIsReminded() {
        Campaign campaign = launch(LAUNCH);
        round.go();
        sheet(team, campaign, "visa_asked_at");
        days(LAUNCH.plusDays(35), LAUNCH.plusDays(42));

        assertThat(told(team.officer())).containsExactly(LAUNCHED);
        assertThat(told(team.manager())).hasSize(3);
    }

    @Test
    void aReminderThatCouldNotBeToldOnItsDayIsToldWithinTwoDaysThenLeftOut() {
        launch(LAUNCH);
        round.go();
        morning(LAUNCH.plusDays(24));
        assertThat(told(team.officer())).as("halfway, three days late").containsExactly(LAUNCHED);
        morning(LAUNCH.plusDays(37));
        assertThat(told(team.officer())).as("seven days before, two days late").hasSize(2);
        assertThat(texts(team.officer())).anyMatch(text -> text.contains("il reste 5 jours"));
    }

    @Test
    void aClockThatJumpsByADayAndBackRemindsOnce() {
        launch(LAUNCH);
        round.go();
        for (int day : new int[] {35, 36, 35, 34, 35, 41, 40, 41, 42}) {
            morning(LAUNCH.plusDays(day));
        }
        assertThat(told(team.officer())).hasSize(3);
    }

    private void theTimeToFillPasses() {
        early = world.team();
        more = world.team();
        Campaign campaign = launch(LAUNCH);
        round.go();
        days(LAUNCH.plusDays(1), LAUNCH.plusDays(9));
        sheet(early, campaign, "sent_at");
        days(LAUNCH.plusDays(10), LAUNCH.plusDays(20));
        late = world.team();
        heard();
        days(LAUNCH.plusDays(20), LAUNCH.plusDays(30));
        planning.offer(steerer(), more.cite(), 14, "Vous changez de locaux.");
        heard();
        days(LAUNCH.plusDays(31), LAUNCH.plusDays(64));
    }
}
