package org.ampli.mail;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import org.ampli.shared.Page;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each mail is a job of its own until it has left or is given up; old ones are forgotten by night. */
@Configuration
class Posting {

    static final TaskDescriptor<Void> POST = TaskDescriptor.of("post");

    private static final Duration KEPT = Duration.ofDays(30);

    @Bean
    Task<Void> post(Postman postman) {
        return Tasks.custom(POST)
                .onFailureReschedule(Schedules.fixedDelay(Duration.ofMinutes(1)))
                .execute((mail, context) -> postman.deliver(UUID.fromString(mail.getId()))
                        .<CompletionHandler<Void>>map(next -> (tried, job) -> job.reschedule(tried, next))
                        .orElseGet(CompletionHandler.OnCompleteRemove::new));
    }

    @Bean
    Task<Void> forgettingMails(Letters letters, Clock clock) {
        return Tasks.recurring("forgetting-mails", Schedules.daily(Page.ZONE, LocalTime.of(3, 30)))
                .execute((job, context) -> letters.forget(clock.instant().minus(KEPT)));
    }
}
