package org.ampli.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ampli.assessment.AssessmentId;
import org.ampli.campaign.CampaignId;
import org.ampli.network.CiteId;
import org.ampli.shared.Page;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Unseals a reading when its readers, two at least, are all done with what was sent last, or when its last day is past;
 * once, and never again sealed. It waits for whoever is writing: a remark is either in what is unsealed or refused.
 */
@Component
class Unsealing {

    /** Why each reading that is sealed may be unsealed now, if it may. */
    private static final String DUE = """
            select g.assessment_id, a.cite_id, a.campaign_id,
                   case when (select count(*) >= 2 and bool_and(exists (
                                     select from reading_done o where o.assessment_id = g.assessment_id
                                        and o.person_id = r.person_id and o.sending_id = s.sending_id))
                                from reading_reader r where r.assessment_id = g.assessment_id) then 'ALL_DONE'
                        when d.day < :today then 'DATE' end as cause
              from reading g
              join assessment a on a.id = g.assessment_id
              join reading_day d on d.assessment_id = g.assessment_id
              join reading_sending s on s.assessment_id = g.assessment_id
             where g.unsealed_at is null
            """;

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Unsealing(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** Those that are due. */
    List<AssessmentId> due() {
        return database
                .sql("select assessment_id from (%s) x where cause is not null".formatted(DUE))
                .param("today", today())
                .query(UUID.class)
                .list()
                .stream()
                .map(AssessmentId::new)
                .toList();
    }

    /** Unseals one that is due; nothing happens when it is not, or has been unsealed meanwhile. */
    @Transactional
    public void unseal(AssessmentId id) {
        database.sql("select assessment_id from reading where assessment_id = :id for update")
                .param("id", id.value())
                .query((row, number) -> number)
                .list();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        due(id, now).ifPresent(due -> {
            database.sql("""
                            update reading set unsealed_at = :now, unsealed_cause = :cause where assessment_id = :id
                            """)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .param("cause", due.cause().name())
                    .param("id", id.value())
                    .update();
            events.publishEvent(due);
        });
    }

    private Optional<ReadingUnsealed> due(AssessmentId id, Instant now) {
        return database.sql("select * from (%s) x where cause is not null and assessment_id = :id".formatted(DUE))
                .param("today", today())
                .param("id", id.value())
                .query((row, number) -> unsealed(row, now))
                .optional();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Page.ZONE));
    }

    private static ReadingUnsealed unsealed(ResultSet row, Instant now) throws SQLException {
        return new ReadingUnsealed(
                new AssessmentId(row.getObject("assessment_id", UUID.class)),
                new CiteId(row.getObject("cite_id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                ReadingUnsealed.Cause.valueOf(row.getString("cause")),
                now);
    }
}
