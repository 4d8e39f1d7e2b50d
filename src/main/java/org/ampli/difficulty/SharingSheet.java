package org.ampli.difficulty;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.ampli.campaign.Campaigns;
import org.ampli.campaign.Participation;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The Cité alone decides who reads its grid before it is sent (C18): it opens it to its readers, and closes it again.
 */
@Component
class SharingSheet {

    private final SharedSheets shared;
    private final Campaigns campaigns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SharingSheet(SharedSheets shared, Campaigns campaigns, ApplicationEventPublisher events, Clock clock) {
        this.shared = shared;
        this.campaigns = campaigns;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void open(Member member) {
        decides(member);
        Participation own =
                campaigns.of(member.ownCite()).orElseThrow(() -> Refusal.conflict("difficulty.refusal.noGrid"));
        UUID id = UUID.randomUUID();
        Instant now = now();
        if (shared.open(id, member, own.campaign().id(), now)) {
            events.publishEvent(new SheetShared(id, member.ownCite(), member.person(), now));
        }
    }

    @Transactional
    void close(Member member) {
        decides(member);
        shared.close(member, now());
    }

    private static void decides(Member member) {
        member.ownCite();
        if (!member.coordinates()) {
            throw Refusal.forbidden("difficulty.refusal.coordinators");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
