package org.ampli.synthesis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ampli.assessment.AssessmentId;
import org.ampli.campaign.CampaignId;
import org.ampli.grid.GridEditionId;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.shared.Page;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a reader may write about: the Cités that they read now, and nobody else's. */
@Component
class Desks {

    private static final String READERS = """
            select %s from pair_reader r join person p on p.id = r.person_id
             where r.campaign_id = a.campaign_id and r.cite_id = a.cite_id and r.until_at is null
               and exists (select from mandate t
                            where t.person_id = r.person_id and t.role = 'TECHNICAL_GROUP'
                              and t.starts_on <= :today and (t.ends_on is null or t.ends_on > :today))
            """;

    private static final String DESK =
            """
            select g.assessment_id, g.unsealed_at, a.cite_id, c.name, c.country, a.campaign_id, coalesce(m.year, 0) as year,
                   a.edition_id, m.closed_at, f.reply_by, e.ended_at,
                   (select d.day from campaign_day d where d.campaign_id = m.id and d.milestone = 'SYNTHESES') as due,
                   (select min(r.released_at) from synthesis_release r join synthesis_version v on v.id = r.version_id
                     where v.assessment_id = g.assessment_id) as released_at,
                   array(%1$s order by r.place) as readers, array(%2$s order by r.place) as names
              from reading g
              join assessment a on a.id = g.assessment_id
              join cite c on c.id = a.cite_id
              join campaign m on m.id = a.campaign_id
              left join feedback f on f.assessment_id = g.assessment_id and f.sent_at is not null
              left join reply_end e on e.feedback_id = f.id
             where g.assessment_id = :assessment and exists (%3$s and r.person_id = :person)
            """.formatted(READERS.formatted("r.person_id"), READERS.formatted("p.name"), READERS.formatted(""));

    private final JdbcClient database;
    private final Clock clock;

    Desks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What this member writes about; for whoever does not read this Cité, it does not exist. */
    Desk find(Member member, AssessmentId assessment) {
        return one(member, assessment, "");
    }

    /** The same while nobody agrees to it, until this transaction is over. */
    Desk shared(Member member, AssessmentId assessment) {
        return one(member, assessment, " for share of g");
    }

    /** The same while nobody writes in it, until this transaction is over. */
    Desk held(Member member, AssessmentId assessment) {
        return one(member, assessment, " for update of g");
    }

    private Desk one(Member member, AssessmentId assessment, String lock) {
        if (!member.reads()) {
            throw Refusal.notFound();
        }
        return database.sql(DESK + lock)
                .param("assessment", assessment.value())
                .param("person", member.person().value())
                .param("today", LocalDate.now(clock.withZone(Page.ZONE)))
                .query((row, number) -> desk(row))
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    private static Desk desk(ResultSet row) throws SQLException {
        UUID[] readers = (UUID[]) row.getArray("readers").getArray();
        String[] names = (String[]) row.getArray("names").getArray();
        List<Desk.Reader> all = IntStream.range(0, readers.length)
                .mapToObj(place -> new Desk.Reader(new PersonId(readers[place]), names[place]))
                .toList();
        return new Desk(
                new AssessmentId(row.getObject("assessment_id", UUID.class)),
                new CiteId(row.getObject("cite_id", UUID.class)),
                row.getString("name"),
                row.getString("country"),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                row.getInt("year"),
                new GridEditionId(row.getObject("edition_id", UUID.class)),
                row.getObject("unsealed_at") != null,
                row.getObject("closed_at") != null,
                all,
                row.getObject("reply_by", LocalDate.class),
                instant(row, "ended_at"),
                row.getObject("due", LocalDate.class),
                instant(row, "released_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
