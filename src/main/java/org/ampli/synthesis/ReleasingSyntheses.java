package org.ampli.synthesis;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Steering;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.ampli.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steering group gives every Cité its synthesis « simultanément » (C54): all that are ready, in one transaction. A
 * Cité that is not ready receives its own later, for a reason.
 */
@Component
class ReleasingSyntheses {

    private final JdbcClient database;
    private final ReleaseBoards boards;
    private final Versions versions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReleasingSyntheses(
            JdbcClient database,
            ReleaseBoards boards,
            Versions versions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.boards = boards;
        this.versions = versions;
        this.events = events;
        this.clock = clock;
    }

    /** Releases all that are ready; pressed twice, or by two at once, it happens once. */
    @Transactional
    void release(Member member, Campaign campaign) {
        refuse(member, campaign);
        Instant now = now();
        hold(campaign);
        ReleaseBoard board = board(campaign, now);
        if (board.released()) {
            return;
        }
        if (board.ready().isEmpty()) {
            throw Refusal.conflict("synthesis.refusal.nothingReady");
        }
        ReleaseBoard.Network network = board.network().orElseThrow(() -> Refusal.conflict("synthesis.refusal.network"));
        database.sql("insert into release (campaign_id, released_at, released_by) values (:campaign, :now, :by)")
                .param("campaign", campaign.id().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", member.person().value())
                .update();
        give(member, board.ready(), "", now);
        versions.release(network.version(), member, now, "");
        events.publishEvent(new SynthesesReleased(campaign.id(), cites(board.ready()), true, member.person(), now));
    }

    /** Releases one that was not ready when the others left. */
    @Transactional
    void releaseLate(Member member, Campaign campaign, String slug, String typed) {
        refuse(member, campaign);
        String reason = typed.replace("\r\n", "\n").strip();
        Instant now = now();
        hold(campaign);
        ReleaseBoard board = board(campaign, now);
        ReleaseBoard.Line line = board.lines().stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (line.state() == ReleaseBoard.State.RELEASED) {
            return;
        }
        if (!board.released() || line.state() != ReleaseBoard.State.READY) {
            throw Refusal.conflict("synthesis.refusal.notReady", line.name());
        }
        if (reason.isEmpty() || reason.length() > 2000) {
            throw Refusal.invalid(
                    reason.isEmpty() ? "synthesis.refusal.lateReason" : "synthesis.refusal.reasonTooLong", 2000);
        }
        give(member, List.of(line), reason, now);
        events.publishEvent(new SynthesesReleased(campaign.id(), List.of(line.cite()), false, member.person(), now));
    }

    ReleaseBoard board(Campaign campaign, Instant now) {
        return boards.of(campaign, now.atZone(Page.ZONE).toLocalDate());
    }

    private void give(Member member, List<ReleaseBoard.Line> lines, String reason, Instant now) {
        lines.forEach(line -> versions.release(Objects.requireNonNull(line.version()), member, now, reason));
    }

    private static void refuse(Member member, Campaign campaign) {
        Steering.decides(member);
        if (campaign.closedAt() != null) {
            throw Refusal.conflict("synthesis.refusal.closed");
        }
    }

    /** Nobody agrees to a synthesis of this year, and nobody else releases it, until this transaction is over. */
    private void hold(Campaign campaign) {
        database.sql("""
                        select id from synthesis where campaign_id = :campaign order by id for update
                        """)
                .param("campaign", campaign.id().value())
                .query(UUID.class)
                .list();
    }

    private static List<CiteId> cites(List<ReleaseBoard.Line> lines) {
        return lines.stream().map(ReleaseBoard.Line::cite).toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
