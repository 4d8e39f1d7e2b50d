package org.ampli.jobs;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.CompletedEventPublications;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;

/** What a listener failed to hear is told to it again, some hours long; what was heard is forgotten after a month. */
@Configuration
class HearingAgain {

    private static final int MOST_TIMES = 20;
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final Duration KEPT = Duration.ofDays(30);

    @Bean
    Task<Void> tellingListenersAgain(FailedEventPublications failed, CompletedEventPublications heard) {
        ResubmissionOptions some = ResubmissionOptions.defaults()
                .withMinAge(PAUSE)
                .withFilter(event -> event.getCompletionAttempts() < MOST_TIMES);
        return Tasks.recurring("telling-listeners-again", Schedules.fixedDelay(PAUSE))
                .execute((job, context) -> {
                    failed.resubmit(some);
                    heard.deletePublicationsOlderThan(KEPT);
                });
    }
}
