package org.ampli.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Has something done after the running transaction: it is lost with it, and once committed it is done even if the
 * application dies in between.
 */
@Component
public class Jobs {

    private final SchedulerClient client;
    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    Jobs(
            DataSource database,
            @Value("${db-scheduler.table-name}") String table,
            ObjectProvider<Scheduler> scheduler,
            Clock clock) {
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .tableName(table)
                .serializer(JobsConfiguration.JSON)
                .build();
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * Has a job done as soon as a node is free; one that waits already waits no longer.
     *
     * @param subject names what it is about, once for each kind
     */
    public void soon(TaskDescriptor<Void> kind, String subject) {
        TaskInstance<Void> job = kind.instance(subject).build();
        try {
            if (!client.scheduleIfNotExists(job, clock.instant())) {
                client.reschedule(job, clock.instant());
            }
        } catch (TaskInstanceCurrentlyExecutingException already) {
            return;
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    look();
                }
            });
        } else {
            look();
        }
    }

    /** The nodes look for due jobs by themselves, but not for a day after a clock was set back by a day. */
    @Scheduled(fixedDelayString = "${ampli.jobs.look}")
    void look() {
        scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
    }
}
