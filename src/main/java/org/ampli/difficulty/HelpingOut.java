package org.ampli.difficulty;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.ampli.difficulty.DifficultySaid.Kind;
import org.ampli.grid.IndicatorId;
import org.ampli.network.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From the first word about a difficulty to its end: what is sent twice is said once. */
@Component
class HelpingOut {

    private final Difficulties difficulties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HelpingOut(Difficulties difficulties, ApplicationEventPublisher events, Clock clock) {
        this.difficulties = difficulties;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody of the Cité's team says what they are stuck on. */
    @Transactional
    void report(Member member, DifficultyId id, @Nullable IndicatorId indicator, String typed) {
        String text = Difficulty.text(typed);
        Instant now = now();
        if (difficulties.add(id, member, indicator, text, now)) {
            events.publishEvent(new DifficultyReported(id, member.ownCite(), text, member.person(), now));
        }
    }

    @Transactional
    void say(Member member, DifficultyId id, UUID word, Kind kind, String typed) {
        Difficulty difficulty = difficulties.locked(member, id);
        if (difficulties.placeOf(word).isPresent()) {
            return;
        }
        Word said = difficulty.say(member, word, kind, typed, now());
        difficulties.add(id, said);
        events.publishEvent(new DifficultySaid(
                id, difficulty.cite(), said.id(), said.kind(), said.side(), said.content(), said.by(), said.at()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
