package org.ampli.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.ampli.assessment.AssessmentId;
import org.ampli.campaign.CampaignId;
import org.ampli.grid.GridEditionId;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.pairing.ReaderPlace;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The readings of a member; for whoever does not read the Cité there is none. */
@Component
class AskedReadings {

    private static final String READING = """
            select g.assessment_id, a.cite_id, a.campaign_id, a.edition_id, c.year, replace(i.name, '''', '’') as name,
                   r.place, d.day, g.unsealed_at is null as sealed, c.closed_at is not null as closed
              from reading g
              join assessment a on a.id = g.assessment_id
              join campaign c on c.id = a.campaign_id
              join cite i on i.id = a.cite_id
              join reading_reader r on r.assessment_id = g.assessment_id
              join reading_day d on d.assessment_id = g.assessment_id
             where g.assessment_id = :id and r.person_id = :person
            """;

    private final JdbcClient database;

    AskedReadings(JdbcClient database) {
        this.database = database;
    }

    AskedReading find(Member member, AssessmentId id) {
        return database.sql(READING)
                .param("id", id.value())
                .param("person", member.person().value())
                .query(AskedReadings::reading)
                .optional()
                .filter(found -> member.reads())
                .orElseThrow(Refusal::notFound);
    }

    /** The same, which stays sealed, and the member its reader, until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    AskedReading held(Member member, AssessmentId id) {
        database.sql("""
                        select r.place
                          from reading g
                          join assessment a on a.id = g.assessment_id
                          join pair_reader r on r.campaign_id = a.campaign_id and r.cite_id = a.cite_id
                                            and r.until_at is null
                         where g.assessment_id = :id and r.person_id = :person
                           for share of g, r
                        """)
                .param("id", id.value())
                .param("person", member.person().value())
                .query(String.class)
                .optional()
                .orElseThrow(Refusal::notFound);
        return find(member, id);
    }

    private static AskedReading reading(ResultSet row, int number) throws SQLException {
        return new AskedReading(
                new AssessmentId(row.getObject("assessment_id", UUID.class)),
                new CiteId(row.getObject("cite_id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                new GridEditionId(row.getObject("edition_id", UUID.class)),
                new AskedReading.Named(row.getString("name"), row.getInt("year")),
                ReaderPlace.valueOf(row.getString("place")),
                row.getObject("day", LocalDate.class),
                row.getBoolean("sealed"),
                row.getBoolean("closed"));
    }
}
