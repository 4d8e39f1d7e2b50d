package org.ampli;

import java.util.List;
import java.util.UUID;
import org.ampli.network.PersonId;
import org.junit.jupiter.api.BeforeEach;

/** A Cité that sent its grid, as the demo's Orne did, with two readers who have each written something, unsealed. */
public abstract class OnAReading extends OverHttp {

    protected final UUID assessment = UUID.randomUUID();
    protected PersonId lead;
    protected PersonId second;

    @BeforeEach
    void aReading() {
        lead = world.reader();
        second = world.reader();
        database.sql("""
                        with year as (select id, edition_id from campaign
                                       where practice_of is null and launched_on is not null and closed_at is null),
                        copied as (
                             insert into sending (id, cite_id, campaign_id, number, sent_at, sent_by, sent_name, sent_role,
                                                  edition, content, sha256, receipt, receipt_sha256)
                             select gen_random_uuid(), :cite, y.id, 1, s.sent_at, :officer, s.sent_name, s.sent_role,
                                    s.edition, s.content, s.sha256, s.receipt, s.receipt_sha256
                               from sending s join cite c on c.id = s.cite_id and c.slug = 'orne', year y limit 1)
                        insert into assessment (id, cite_id, campaign_id, edition_id, opened_at, sent_at, sent_by)
                        select :id, :cite, y.id, y.edition_id, now(), now(), :officer from year y
                        """)
                .param("id", assessment)
                .param("cite", team.cite().value())
                .param("officer", team.officer().value())
                .update();
        reads(lead, "LEAD");
        reads(second, "SECOND");
        database.sql("insert into reading (assessment_id, opened_at) values (:id, now())")
                .param("id", assessment)
                .update();
    }

    protected String here() {
        return "/readings/" + assessment;
    }

    protected void reads(PersonId person, String place) {
        database.sql("""
                        insert into pair_reader (id, campaign_id, cite_id, place, person_id, reason, since_at, since_by)
                        select gen_random_uuid(), campaign_id, cite_id, :place, :person, 'Une langue commune', now(), :person
                          from assessment where id = :id
                        """)
                .param("id", assessment)
                .param("place", place)
                .param("person", person.value())
                .update();
    }

    /** Somebody who reads no more. */
    protected void leaves(PersonId person) {
        database.sql("""
                        update pair_reader p set until_at = now(), until_by = :person from assessment a
                         where a.id = :id and p.campaign_id = a.campaign_id and p.cite_id = a.cite_id
                           and p.person_id = :person
                        """)
                .param("id", assessment)
                .param("person", person.value())
                .update();
    }

    protected void unseal() {
        database.sql(
                        "update reading set unsealed_at = now(), unsealed_cause = 'ALL_DONE' where assessment_id = :id and unsealed_at is null")
                .param("id", assessment)
                .update();
    }

    /** What one reader wrote alone. */
    protected void remark(PersonId person, String place, String code, String facet, String body) {
        database.sql("""
                        with written as (
                             insert into draft (id, longest, begun_at, version, body, written_at, written_by)
                             values (gen_random_uuid(), 4000, now(), 1, :body, now(), :person) returning id)
                        insert into remark (id, assessment_id, indicator_id, facet, person_id, place, sending_id, begun_at)
                        select w.id, a.id, i.id, :facet, :person, :place, s.id, now()
                          from written w, assessment a
                          join grid_indicator i on i.edition_id = a.edition_id and i.code = :code
                          join sending s on s.cite_id = a.cite_id and s.campaign_id = a.campaign_id
                         where a.id = :id
                        """)
                .param("id", assessment)
                .param("person", person.value())
                .param("place", place)
                .param("code", code)
                .param("facet", facet)
                .param("body", body)
                .update();
    }

    /**
     * Everybody who has nothing to do with the reading: of another Cité, of the groups, of the office, another reader.
     */
    protected List<PersonId> others() {
        return List.of(
                world.team().officer(),
                world.reader(),
                world.steerer(),
                world.office("bureau@" + UUID.randomUUID() + ".example"));
    }

    /** Saves a text as the script of a page does. */
    public static Visitor.Answer save(Visitor visitor, String address, long seen, String body) {
        String form = visitor.form("change", UUID.randomUUID().toString(), "seen", String.valueOf(seen), "body", body);
        return visitor.posted(address, form, "Accept", "application/json");
    }

    /** Both agree to one text of one facet. */
    protected void common(Visitor one, Visitor other, String codeAndFacet, String body) {
        String address = here() + "/joint/" + codeAndFacet;
        save(one, address, 0, body);
        one.post(address + "/agreement", "version", "1");
        other.post(address + "/agreement", "version", "1");
    }
}
