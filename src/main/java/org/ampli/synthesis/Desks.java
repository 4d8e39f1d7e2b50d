package org.ampli.synthesis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
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

    private static final String WRITING = """
            exists (select from mandate t where t.person_id = p.id and t.role = 'TECHNICAL_GROUP'
                       and t.starts_on <= :today and (t.ends_on is null or t.ends_on > :today))
            """;

    private static final String READERS = """
            select %s from pair_reader r join person p on p.id = r.person_id
             where r.campaign_id = a.campaign_id and r.cite_id = a.cite_id and r.until_at is null and\s""" + WRITING;

    private static final String FACTS = """
            m.id as campaign_id, m.year, m.edition_id, m.closed_at,
            (select d.day from campaign_day d where d.campaign_id = m.id and d.milestone = 'SYNTHESES') as due,
            (select min(r.released_at) from synthesis_release r join synthesis_version v on v.id = r.version_id
              where v.synthesis_id = :id) as released_at
            """;

    /** Of a Cité, for one who reads it. */
    private static final String CITE =
            """
            select %1$s, c.id as cite_id, c.name, c.country, g.unsealed_at is not null as open, f.reply_by, e.ended_at,
                   array(%2$s order by r.place) as writers, array(%3$s order by r.place) as names
              from reading g
              join assessment a on a.id = g.assessment_id
              join cite c on c.id = a.cite_id
              join campaign m on m.id = a.campaign_id
              left join feedback f on f.assessment_id = g.assessment_id and f.sent_at is not null
              left join reply_end e on e.feedback_id = f.id
             where g.assessment_id = :id and exists (%4$s and r.person_id = :person)
            """.formatted(FACTS, READERS.formatted("r.person_id"), READERS.formatted("p.name"), READERS.formatted(""));

    /** Of the network, for the technical group. */
    private static final String NETWORK = """
            select %1$s, null::uuid as cite_id, '' as name, '' as country, true as open, null::date as reply_by,
                   null::timestamptz as ended_at,
                   array(select p.id from person p where %2$s order by p.name, p.id) as writers,
                   array(select p.name from person p where %2$s order by p.name, p.id) as names
              from campaign m
             where m.id = :id and m.practice_of is null and m.launched_on is not null
               and exists (select from person p where p.id = :person and %2$s)
            """.formatted(FACTS, WRITING);

    private final JdbcClient database;
    private final Clock clock;

    Desks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What this member writes about; for whoever does not write it, it does not exist. */
    Desk find(Member member, SynthesisId id) {
        if (!member.reads()) {
            throw Refusal.notFound();
        }
        return one(CITE, member, id).or(() -> one(NETWORK, member, id)).orElseThrow(Refusal::notFound);
    }

    /** The same while nobody agrees to it, until this transaction is over. */
    Desk shared(Member member, SynthesisId id) {
        return locked(member, id, "share");
    }

    /** The same while nobody writes in it, until this transaction is over. */
    Desk held(Member member, SynthesisId id) {
        return locked(member, id, "update");
    }

    private Desk locked(Member member, SynthesisId id, String strength) {
        Desk desk = find(member, id);
        database.sql("""
                        insert into synthesis (id, campaign_id, assessment_id, begun_at)
                        values (:id, :campaign, :assessment, :now) on conflict do nothing
                        """)
                .param("id", id.value())
                .param("campaign", desk.campaign().value())
                .param("assessment", desk.ofNetwork() ? null : id.value(), Types.OTHER)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        database.sql("select id from synthesis where id = :id for " + strength)
                .param("id", id.value())
                .query(UUID.class)
                .single();
        return find(member, id);
    }

    private Optional<Desk> one(String sql, Member member, SynthesisId id) {
        return database.sql(sql)
                .param("id", id.value())
                .param("person", member.person().value())
                .param("today", LocalDate.now(clock.withZone(Page.ZONE)))
                .query((row, number) -> desk(row, id))
                .optional();
    }

    private static Desk desk(ResultSet row, SynthesisId id) throws SQLException {
        UUID[] writers = (UUID[]) row.getArray("writers").getArray();
        String[] names = (String[]) row.getArray("names").getArray();
        UUID cite = row.getObject("cite_id", UUID.class);
        return new Desk(
                id,
                cite == null ? null : new CiteId(cite),
                row.getString("name"),
                row.getString("country"),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                row.getInt("year"),
                new GridEditionId(row.getObject("edition_id", UUID.class)),
                row.getBoolean("open"),
                row.getObject("closed_at") != null,
                IntStream.range(0, writers.length)
                        .mapToObj(place -> new Desk.Writer(new PersonId(writers[place]), names[place]))
                        .toList(),
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
