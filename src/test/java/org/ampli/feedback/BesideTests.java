package org.ampli.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.ampli.OverHttp;
import org.ampli.network.PersonId;
import org.junit.jupiter.api.Test;

/**
 * What was said and answered last year stands beside the indicator this year, on the sheet and in the reading (C39).
 */
class BesideTests extends OverHttp {

    /** Something that was said last year of an indicator that is asked again, answered, with who works on it now. */
    record Said(UUID assessment, UUID officer, UUID reader, String code, String body, String reply) {}

    @Test
    void whatWasSaidLastYearStandsBesideTheIndicatorForTheCiteAndForWhoReadsItNow() {
        Said said = said().getFirst();
        for (String page : List.of(
                signedIn(new PersonId(said.officer())).page("/sheet/" + said.code()),
                signedIn(new PersonId(said.reader())).page("/readings/" + said.assessment() + "/" + said.code()))) {
            assertThat(page).contains("Retour des lecteurs du ", start(said.body()), "La Cité ", start(said.reply()));
        }
        assertThat(signedIn(new PersonId(said.reader())).page("/readings/" + said.assessment() + "/" + said.code()))
                .as("the letter is the Cité's")
                .doesNotContain("href=\"/feedback/");
        assertThat(signedIn(team.officer()).page("/sheet/" + said.code())).doesNotContain("Retour des lecteurs du ");
    }

    private List<Said> said() {
        return database.sql("""
                        select n.id as assessment, m.person_id as officer, p.person_id as reader, g.code, i.body,
                               d.body as reply
                          from feedback_item i
                          join feedback f on f.id = i.feedback_id
                          join reply_end e on e.feedback_id = f.id
                          join assessment a on a.id = f.assessment_id
                          join campaign y on y.id = a.campaign_id and y.closed_at is not null
                          join reply r on r.item_id = i.id and r.kind is not null
                          join draft d on d.id = r.id and d.body <> ''
                          join campaign t on t.closed_at is null and t.launched_on is not null and t.practice_of is null
                          join assessment n on n.cite_id = a.cite_id and n.campaign_id = t.id
                          join reading on reading.assessment_id = n.id
                          join pair_reader p on p.campaign_id = t.id and p.cite_id = a.cite_id and p.until_at is null
                          join mandate m on m.cite_id = a.cite_id and m.role = 'QUALITY_OFFICER' and m.ends_on is null
                          join grid_indicator was on was.id = i.indicator_id
                          join grid_indicator g on g.edition_id = t.edition_id and g.code = was.code
                         order by a.cite_id, i.number, p.place
                        """).query(Said.class).list();
    }

    /** Without what a page would escape. */
    private static String start(String text) {
        return text.split("[’'\"&<>\\n]")[0];
    }
}
