package org.ampli.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.junit.jupiter.api.Test;

/** Each person says how they want to be written to, and finds there what they have been told. */
class MessagePageTests extends OverHttp {

    private static final String PAGE = "/account/messages";

    @Test
    void theHourTheLanguageAndTheQuietAreKept() {
        Visitor officer = signedIn(team.officer());
        assertThat(officer.page(PAGE))
                .contains("<option value=\"8\" selected>", "name=\"onlyDeadlines\" value=\"false\" checked");

        assertThat(officer.post(PAGE, "hour", "18", "language", "en", "onlyDeadlines", "true")
                        .location())
                .isEqualTo(PAGE + "?saved=true");

        assertThat(officer.page(PAGE))
                .contains("<option value=\"18\" selected>", "<option value=\"en\" selected>")
                .contains("name=\"onlyDeadlines\" value=\"true\" checked");
        assertThat(signedIn(team.manager()).page(PAGE)).contains("<option value=\"8\" selected>");
    }

    @Test
    void whatOneWasToldStandsThere() {
        database.sql("""
                        insert into notice (person_id, kind, subject, day, sentence, path, noted_at)
                        values (:person, 'DATE_MOVED', gen_random_uuid(), current_date, 'La date des synthèses change.', '/', now())
                        """).param("person", team.reception().value()).update();

        assertThat(signedIn(team.reception()).page(PAGE))
                .contains("La date des synthèses change.", "dans le prochain message");
        assertThat(signedIn(team.counselling()).page(PAGE)).contains("Rien pour l’instant.");
    }

    @Test
    void theAccountLeadsThere() {
        assertThat(signedIn(team.officer()).page("/account")).contains("href=\"" + PAGE + "\"");
    }
}
