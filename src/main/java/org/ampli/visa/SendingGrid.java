package org.ampli.visa;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.ampli.assessment.FilledGrid;
import org.ampli.assessment.FilledGrids;
import org.ampli.network.Member;
import org.ampli.network.Role;
import org.ampli.sending.GridCopy;
import org.ampli.sending.Sending;
import org.ampli.sending.SentGrids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * From the visa to the sending, and back: each gesture locks the grid, so that an answer is either in the copy that is
 * sent or refused, and two managers who send at once send once.
 */
@Component
public class SendingGrid {

    private final FilledGrids grids;
    private final SendingChecks checks;
    private final SentGrids sent;
    private final ApplicationEventPublisher events;

    SendingGrid(FilledGrids grids, SendingChecks checks, SentGrids sent, ApplicationEventPublisher events) {
        this.grids = grids;
        this.checks = checks;
        this.sent = sent;
        this.events = events;
    }

    /** The officer, or their deputy, asks for the visa of a grid that lacks nothing. */
    @Transactional
    public void askVisa(Member member) {
        FilledGrid grid = grids.locked(member, Locale.FRENCH);
        Instant now = now(grid);
        if (grids.askVisa(member, checks.of(grid).check(), now)) {
            events.publishEvent(new VisaAsked(grid.id(), grid.cite(), member.person(), now));
        }
    }

    @Transactional
    void handBack(Member member, String reason) {
        FilledGrid grid = grids.locked(member, Locale.FRENCH);
        grids.handBack(member, reason, now(grid));
        events.publishEvent(new GridHandedBack(grid.id(), grid.cite(), member.person(), reason, now(grid)));
    }

    /**
     * The manager gives the visa, which sends and keeps the copy with its receipt; what is sent already is not sent
     * twice, the receipt is the same.
     *
     * @param language of the receipt
     */
    @Transactional
    public Sending send(Member member, Locale language) {
        FilledGrid grid = grids.locked(member, Locale.FRENCH);
        Optional<Sending> last = sent.last(grid.cite(), grid.campaign().id());
        if (grid.isSent() && member.is(Role.MANAGER) && last.isPresent()) {
            return last.get();
        }
        SendingChecks.Checked checked = checks.of(grid);
        Instant now = now(grid);
        grids.send(member, checked.check(), now);
        Sending sending = sent.keep(member, grid.campaign().id(), checked.copy(visa(grid, member, now)), language);
        events.publishEvent(
                new AssessmentSent(grid.id(), grid.cite(), grid.campaign().id(), sending.id(), member.person(), now));
        return sending;
    }

    /** A coordinator takes the sent grid up again. */
    @Transactional
    public void takeUp(Member member) {
        grids.takeUp(member, now(grids.locked(member, Locale.FRENCH)));
    }

    private static GridCopy.Visa visa(FilledGrid grid, Member manager, Instant now) {
        return new GridCopy.Visa(
                grid.asked() == null ? null : grid.asked().by(),
                grid.asked() == null ? null : grid.asked().at(),
                manager.name(),
                Role.MANAGER.name(),
                now);
    }

    private static Instant now(FilledGrid grid) {
        return grid.now().truncatedTo(ChronoUnit.MICROS);
    }
}
