package org.ampli.notification;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.ampli.network.PersonId;
import org.ampli.shared.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Goes round every few minutes, and tells each person what waits for them, each in a transaction of their own. */
@Configuration
class Round {

    private static final Logger log = LoggerFactory.getLogger(Round.class);

    private final EndingSeats seats;
    private final DueActions actions;
    private final Waiting waiting;
    private final Telling telling;
    private final Clock clock;

    Round(EndingSeats seats, DueActions actions, Waiting waiting, Telling telling, Clock clock) {
        this.seats = seats;
        this.actions = actions;
        this.waiting = waiting;
        this.telling = telling;
        this.clock = clock;
    }

    @Bean
    Task<Void> goingRound(@Value("${ampli.messages.round}") String schedule) {
        return Tasks.recurring("telling", Schedules.parseSchedule(schedule)).execute((job, context) -> go());
    }

    /** One person who cannot be told keeps nobody else waiting. */
    void go() {
        Instant now = clock.instant();
        ZonedDateTime here = now.atZone(Page.ZONE);
        seats.note(here.toLocalDate(), now);
        actions.note(here.toLocalDate(), now);
        for (PersonId person : waiting.people(here.toLocalDate(), here.toLocalTime())) {
            try {
                telling.tell(person, now);
            } catch (RuntimeException failure) {
                log.warn("{} could not be told what waits for them", person.value(), failure);
            }
        }
    }
}
