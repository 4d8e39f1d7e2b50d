package org.ampli.synthesis;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ampli.grid.GridEditions;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.shared.Refusal;
import org.ampli.tally.Counts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Those who write a synthesis agree to it, word for word; the last to agree makes the version, once.
 *
 * <p>Refused before the Cité replied to the feedback or its window for it is over (C38, C55).
 */
@Component
class AgreeingSynthesis {

    private final Desks desks;
    private final Words words;
    private final Agreements agreements;
    private final Versions versions;
    private final Telling telling;

    AgreeingSynthesis(Desks desks, Words words, Agreements agreements, Versions versions, Telling telling) {
        this.desks = desks;
        this.words = words;
        this.agreements = agreements;
        this.versions = versions;
        this.telling = telling;
    }

    /** The words of a synthesis as they stand. */
    @Component
    record Words(Lines lines, StartingPoints points, GridEditions editions, Counts counts, NamingNobody nobody) {

        Synthesis of(Desk desk) {
            return of(desk, lines.of(desk.id()), points.said(desk.id()));
        }

        Synthesis of(Desk desk, List<WrittenLine> lines, List<StartingPoints.Said> said) {
            Synthesis synthesis = Composing.of(
                    desk, editions.edition(desk.edition(), Locale.FRENCH), lines, StartingPoints.contested(said));
            return desk.ofNetwork()
                    ? synthesis.with(counts.last(desk.campaign()).orElse(null))
                    : synthesis;
        }
    }

    /** When it is, and whom to tell. */
    @Component
    record Telling(ApplicationEventPublisher events, Clock clock) {

        Instant now() {
            return clock.instant().truncatedTo(ChronoUnit.MICROS);
        }
    }

    /**
     * @param fingerprint of the synthesis that the member had before them
     * @param typed why there is another version, asked for once the Cité has received one
     * @return whether a version was made
     */
    @Transactional
    boolean agree(Member member, SynthesisId id, String fingerprint, String typed) {
        Desk desk = desks.held(member, id);
        Instant now = telling.now();
        desk.refuseFinishing(now);
        Synthesis synthesis = words.of(desk);
        if (!synthesis.fingerprint().equals(fingerprint)) {
            throw Refusal.conflict("synthesis.refusal.changed");
        }
        if (synthesis.blank()) {
            throw Refusal.conflict("synthesis.refusal.blank");
        }
        words.nobody().refuseStanding(desk, synthesis);
        List<SynthesisVersion> before = versions.of(id);
        if (!before.isEmpty() && before.getFirst().fingerprint().equals(fingerprint)) {
            return false;
        }
        agreements.add(id, member, fingerprint, reason(desk, fingerprint, typed), now);
        List<PersonId> agreed = agreements.to(id, fingerprint);
        if (!desk.enough(agreed)) {
            return false;
        }
        keep(desk, member, synthesis, before.size() + 1, now);
        return true;
    }

    private String reason(Desk desk, String fingerprint, String typed) {
        String reason = typed.replace("\r\n", "\n").strip();
        if (reason.length() > 2000) {
            throw Refusal.invalid("synthesis.refusal.reasonTooLong", 2000);
        }
        if (desk.releasedAt() != null
                && reason.isEmpty()
                && agreements.reason(desk.id(), fingerprint).isEmpty()) {
            throw Refusal.invalid("synthesis.refusal.reason");
        }
        return reason;
    }

    /** What comes after the release reaches the Cité at once, with its reason. */
    private void keep(Desk desk, Member member, Synthesis synthesis, int number, Instant now) {
        String fingerprint = synthesis.fingerprint();
        String reason = agreements.reason(desk.id(), fingerprint);
        UUID id = UUID.randomUUID();
        versions.keep(desk.id(), new SynthesisVersion(id, number, now, reason, fingerprint, null, synthesis));
        if (desk.releasedAt() != null) {
            versions.release(id, member, now, reason);
            telling.events().publishEvent(new SynthesisRevised(desk.cite(), desk.campaign(), id, reason, now));
        }
    }
}
