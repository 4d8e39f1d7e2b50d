package org.ampli.reader;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ampli.campaign.CampaignId;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hours that readers declare: each sees their own, the steering group all, and nobody compares (C62). */
@Component
public class ReaderTimes {

    /** « compter environ 10 jours par an » (C62). */
    public static final int DAYS_A_YEAR = 10;

    /** A day of work, in minutes. */
    public static final int DAY = 7 * 60;

    private final JdbcClient database;
    private final Clock clock;

    ReaderTimes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What the time went into. */
    enum Kind {
        READING,
        VISIT,
        MEETING
    }

    /** Some time that was spent. */
    record Spent(Kind kind, @Nullable CiteId cite, LocalDate day, int minutes) {}

    /** The same as the page lists it. */
    record Line(UUID id, Kind kind, String town, LocalDate day, int minutes) {}

    /** Minutes by reader; for the steering group alone. */
    public Map<PersonId, Integer> of(CampaignId campaign) {
        Map<PersonId, Integer> minutes = new HashMap<>();
        database.sql("""
                        select person_id, sum(minutes) as minutes from reader_time
                         where campaign_id = :campaign and removed_at is null group by person_id
                        """).param("campaign", campaign.value()).query(row -> {
            minutes.put(new PersonId(row.getObject("person_id", UUID.class)), row.getInt("minutes"));
        });
        return minutes;
    }

    List<Line> of(PersonId person, CampaignId campaign) {
        return database.sql("""
                        select t.id, t.kind, coalesce(c.town, '') as town, t.day, t.minutes
                          from reader_time t left join cite c on c.id = t.cite_id
                         where t.person_id = :person and t.campaign_id = :campaign and t.removed_at is null
                         order by t.day desc, t.declared_at desc
                        """)
                .param("person", person.value())
                .param("campaign", campaign.value())
                .query(Line.class)
                .list();
    }

    /** Noted once, however often it is sent. */
    void note(Member member, CampaignId campaign, UUID id, Spent spent) {
        CiteId cite = spent.cite();
        database.sql("""
                        insert into reader_time (id, person_id, campaign_id, cite_id, kind, day, minutes, declared_at)
                        values (:id, :person, :campaign, :cite, :kind, :day, :minutes, :now) on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("person", member.person().value())
                .param("campaign", campaign.value())
                .param("cite", cite == null ? null : cite.value(), java.sql.Types.OTHER)
                .param("kind", spent.kind().name())
                .param("day", spent.day())
                .param("minutes", spent.minutes())
                .param("now", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** One's own. */
    void remove(Member member, UUID id) {
        int removed = database.sql("""
                        update reader_time set removed_at = :now
                         where id = :id and person_id = :person and removed_at is null
                        """)
                .param("id", id)
                .param("person", member.person().value())
                .param("now", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
        if (removed == 0) {
            throw Refusal.notFound();
        }
    }
}
