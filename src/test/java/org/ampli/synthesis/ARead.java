package org.ampli.synthesis;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.ampli.Visitor;
import org.ampli.assessment.FilledSheet;
import org.ampli.demo.World;
import org.ampli.network.PersonId;
import org.ampli.visa.SendingGrid;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cités whose grid is sent and read by two, with whatever was said to them and answered. */
@Component
class ARead {

    @Autowired
    FilledSheet sheets;

    @Autowired
    SendingGrid sending;

    @Autowired
    World world;

    @Autowired
    JdbcClient database;

    /** One Cité with its readers. */
    record Cite(UUID assessment, FilledSheet.Team team, PersonId lead, PersonId second) {

        String address() {
            return "/readings/" + assessment + "/synthesis";
        }
    }

    /** A Cité that sent its grid, and two who read it; the reading is still sealed. */
    Cite sealed() {
        FilledSheet.Team team = sheets.complete();
        sending.send(team.manager(), Locale.FRENCH);
        UUID assessment = database.sql("""
                        select a.id from assessment a join writing_now w on w.cite_id = a.cite_id and w.campaign_id = a.campaign_id
                         where a.cite_id = :cite
                        """)
                .param("cite", team.manager().ownCite().value())
                .query(UUID.class)
                .single();
        database.sql("insert into reading (assessment_id, opened_at) values (:id, now()) on conflict do nothing")
                .param("id", assessment)
                .update();
        Cite cite = new Cite(assessment, team, world.reader(), world.reader());
        reads(cite, cite.lead(), "LEAD");
        reads(cite, cite.second(), "SECOND");
        return cite;
    }

    /** The same once both are done. */
    Cite unsealed() {
        Cite cite = sealed();
        database.sql("update reading set unsealed_at = now(), unsealed_cause = 'ALL_DONE' where assessment_id = :id")
                .param("id", cite.assessment())
                .update();
        return cite;
    }

    /** The same once the feedback was sent and the Cité has said its last word. */
    Cite heard() {
        Cite cite = unsealed();
        UUID feedback = feedback(cite, LocalDate.now().plusDays(14));
        database.sql("insert into reply_end (feedback_id, ended_at, ended_by) values (:id, now(), :by)")
                .param("id", feedback)
                .param("by", cite.team().officer().person().value())
                .update();
        return cite;
    }

    /** The feedback, with one remark on 1.4.3 that the Cité contests. */
    UUID feedback(Cite cite, LocalDate replyBy) {
        UUID feedback = UUID.randomUUID();
        UUID introduction = draft(cite, "Merci.");
        database.sql("insert into feedback (id, assessment_id, introduction_id, begun_at) values (:id, :a, :i, now())")
                .param("id", feedback)
                .param("a", cite.assessment())
                .param("i", introduction)
                .update();
        UUID item = UUID.randomUUID();
        database.sql("""
                        insert into feedback_item (id, feedback_id, number, indicator_id, facet, body)
                        select :id, :feedback, 1, i.id, 'EVIDENCE', 'La synthèse de novembre manque.'
                          from assessment a join grid_indicator i on i.edition_id = a.edition_id and i.code = '1.4.3'
                         where a.id = :a
                        """)
                .param("id", item)
                .param("feedback", feedback)
                .param("a", cite.assessment())
                .update();
        UUID reply = draft(cite, "Elle est jointe à l’indicateur voisin.");
        database.sql("""
                        insert into reply (id, item_id, kind, kind_at, kind_by, begun_at)
                        values (:id, :item, 'CONTESTS', now(), :by, now())
                        """)
                .param("id", reply)
                .param("item", item)
                .param("by", cite.team().officer().person().value())
                .update();
        database.sql("""
                        update feedback set sent_at = now(), reply_by = :by, content = 'x', sha256 = encode(sha256('x'), 'hex'),
                               sending_id = (select s.id from sending s join assessment a on a.cite_id = s.cite_id
                                              where a.id = :a limit 1)
                         where id = :id
                        """)
                .param("by", replyBy)
                .param("a", cite.assessment())
                .param("id", feedback)
                .update();
        return feedback;
    }

    /** A line with its words, as one press and one save. */
    static String line(Visitor reader, Cite cite, String part, String heading, String words, String... codes) {
        StringBuilder form =
                new StringBuilder(reader.form("once", UUID.randomUUID().toString(), "heading", heading));
        for (String code : codes) {
            form.append("&code=").append(code);
        }
        String line = reader.posted(cite.address() + "/" + part + "/lines", form.toString())
                .location()
                .replaceAll(".*#d", "");
        reader.post(cite.address() + "/lines/" + line, "seen", "0", "body", words);
        return line;
    }

    /** The fingerprint that the page of a reader shows. */
    static String fingerprint(Visitor reader, Cite cite) {
        String page = reader.page(cite.address());
        int at = page.indexOf("name=\"fingerprint\" value=\"");
        return at < 0 ? "" : page.substring(at + 26, at + 26 + 64);
    }

    private UUID draft(Cite cite, String body) {
        UUID draft = UUID.randomUUID();
        database.sql("""
                        insert into draft (id, longest, begun_at, version, body, written_at, written_by)
                        values (:id, 4000, now(), 1, :body, now(), :by)
                        """)
                .param("id", draft)
                .param("body", body)
                .param("by", cite.team().officer().person().value())
                .update();
        return draft;
    }

    void reads(Cite cite, PersonId person, String place) {
        database.sql("""
                        insert into pair_reader (id, campaign_id, cite_id, place, person_id, reason, since_at, since_by)
                        select gen_random_uuid(), a.campaign_id, a.cite_id, :place, :person, 'Pour lire.', now(), :person
                          from assessment a where a.id = :assessment
                        on conflict (campaign_id, cite_id, place) where until_at is null
                        do update set person_id = excluded.person_id
                        """)
                .param("place", place)
                .param("person", person.value())
                .param("assessment", cite.assessment())
                .update();
    }
}
