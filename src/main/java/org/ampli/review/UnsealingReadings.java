package org.ampli.review;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.ampli.assessment.AssessmentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every few minutes, the readings whose last day is past are unsealed, each in a transaction of its own. */
@Configuration
class UnsealingReadings {

    private static final Logger log = LoggerFactory.getLogger(UnsealingReadings.class);
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final Unsealing unsealing;

    UnsealingReadings(Unsealing unsealing) {
        this.unsealing = unsealing;
    }

    @Bean
    Task<Void> unsealingWhatIsDue() {
        return Tasks.recurring("unsealing-readings", Schedules.fixedDelay(PAUSE))
                .execute((job, context) -> go());
    }

    /** One that fails keeps no other one sealed. */
    void go() {
        for (AssessmentId id : unsealing.due()) {
            try {
                unsealing.unseal(id);
            } catch (RuntimeException failure) {
                log.warn("The reading {} could not be unsealed", id.value(), failure);
            }
        }
    }
}
