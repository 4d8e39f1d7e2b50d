package org.ampli.tally;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.ampli.campaign.Campaign;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The technical group counts a year; again only when that many Cités sent since that none can be told from it. */
@Component
class Counting {

    private final JdbcClient database;
    private final Counts counts;
    private final Tallies tallies;
    private final Clock clock;

    Counting(JdbcClient database, Counts counts, Tallies tallies, Clock clock) {
        this.database = database;
        this.counts = counts;
        this.tallies = tallies;
        this.clock = clock;
    }

    @Transactional
    void count(Member member, Campaign campaign) {
        if (!member.reads()) {
            throw Refusal.notFound();
        }
        if (campaign.closedAt() != null) {
            throw Refusal.conflict("campaign.refusal.closed", campaign.year());
        }
        database.sql("select pg_advisory_xact_lock(hashtextextended(:id, 0))")
                .param("id", "tally " + campaign.id().value())
                .query((row, number) -> number)
                .single();
        Counts.Sent sent = counts.sent(campaign.id());
        if (!sent.enough()) {
            throw Refusal.conflict("tally.refusal.few", Figures.LEAST, sent.fresh());
        }
        Figures figures = tallies.of(campaign.id(), Objects.requireNonNull(campaign.edition()), sent.sendings());
        counts.keep(
                campaign.id(),
                new Counts.Count(clock.instant().truncatedTo(ChronoUnit.MICROS), member.name(), figures),
                sent.sendings(),
                member);
    }
}
