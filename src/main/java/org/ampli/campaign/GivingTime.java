package org.ampli.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A deadline opens a dialogue: the Cité asks for more days and says why; one of its readers, or the steering group,
 * grants them, refuses them or offers them, and says why.
 */
@Component
public class GivingTime {

    private final Extensions extensions;
    private final Campaigns campaigns;
    private final List<ReadersOf> readers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GivingTime(
            Extensions extensions,
            Campaigns campaigns,
            List<ReadersOf> readers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.extensions = extensions;
        this.campaigns = campaigns;
        this.readers = readers;
        this.events = events;
        this.clock = clock;
    }

    /** What a Cité asked for, was granted, refused and offered, the last first. */
    public List<Extension> of(CampaignId campaign, CiteId cite) {
        return extensions.of(campaign, cite);
    }

    /** Officer, deputy or manager of the Cité. */
    public boolean asks(Member member, CiteId cite) {
        return member.coordinates() && cite.equals(member.cite());
    }

    /** The steering group and the two readers of the Cité; nobody for their own. */
    public boolean gives(Member member, CiteId cite) {
        return !cite.equals(member.cite())
                && (member.steers() || readers.stream().anyMatch(room -> room.reads(member, cite)));
    }

    /** Refuses whoever may not ask for the Cité, or may not give it time. */
    public void refuse(Member member, CiteId cite, boolean asking) {
        if (asking && !asks(member, cite)) {
            throw Refusal.forbidden("campaign.refusal.coordinators");
        }
        if (!asking && !gives(member, cite)) {
            throw Refusal.forbidden("campaign.refusal.givers");
        }
    }

    @Transactional
    public void ask(Member member, Participation participation, LocalDate wished, String reason) {
        refuse(member, participation.cite(), true);
        Instant now = checked(participation, wished);
        ExtensionAsked asked = new ExtensionAsked(
                ExtensionId.next(),
                participation.campaign().id(),
                participation.cite(),
                wished,
                reason,
                member.person(),
                now);
        if (!extensions.ask(asked)) {
            throw Refusal.conflict("campaign.refusal.waiting");
        }
        events.publishEvent(asked);
    }

    /** @param until the new last day, or null to refuse */
    @Transactional
    public void answer(
            Member member, Participation participation, ExtensionId id, @Nullable LocalDate until, String reason) {
        refuse(member, participation.cite(), false);
        Extension extension = extensions
                .locked(id)
                .filter(one -> one.cite().equals(participation.cite())
                        && one.campaign().equals(participation.campaign().id()))
                .orElseThrow(Refusal::notFound);
        extension.refuseDecided();
        ExtensionDecided decided = decided(member, participation, id, until, reason);
        extensions.answer(decided);
        events.publishEvent(decided);
    }

    @Transactional
    public void offer(Member member, Participation participation, LocalDate until, String reason) {
        refuse(member, participation.cite(), false);
        boolean waits = extensions.of(participation.campaign().id(), participation.cite()).stream()
                .anyMatch(Extension::waiting);
        if (waits) {
            throw Refusal.conflict("campaign.refusal.answerFirst");
        }
        ExtensionDecided decided = decided(member, participation, ExtensionId.next(), until, reason);
        extensions.offer(decided);
        events.publishEvent(decided);
    }

    private ExtensionDecided decided(
            Member member, Participation participation, ExtensionId id, @Nullable LocalDate until, String reason) {
        participation.campaign().refuseClosed();
        Instant now = until == null ? now() : checked(participation, until);
        return new ExtensionDecided(
                id, participation.campaign().id(), participation.cite(), until, reason, member.person(), now);
    }

    private Instant checked(Participation participation, LocalDate day) {
        participation.campaign().refuseClosed();
        Instant now = now();
        Participation current = campaigns
                .of(participation.campaign().id(), participation.cite())
                .orElseThrow(Refusal::notFound);
        Extension.refuseDay(day, current.fillBy(), now.atZone(Page.ZONE).toLocalDate());
        return now;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
