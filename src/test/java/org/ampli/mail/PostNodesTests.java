package org.ampli.mail;

import static org.ampli.mail.PostOffice.header;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mails are jobs of every node: each leaves once, whichever dies, and one that cannot leave holds up no other. */
class PostNodesTests extends OverPost {

    @Autowired
    DataSource source;

    @Autowired
    Task<Void> post;

    @Test
    void aMailOnWhichANodeDiedIsCarriedByAnother() {
        OFFICE.mood = PostOffice.Mood.AWAY;
        write();
        waiting().until(() -> mail().tries() == 1 && nextTry().isAfter(clock.instant()));
        database.sql("""
                        update job set picked = true, picked_by = 'a node that died', last_heartbeat = :then
                         where task_instance = :id
                        """)
                .param("id", mail().id().toString())
                .param("then", clock.instant().minusSeconds(600).atOffset(ZoneOffset.UTC))
                .update();
        OFFICE.mood = PostOffice.Mood.WORKS;
        received(1);
    }

    @Test
    void aJobThatAlwaysThrowsIsParkedWhileTheOthersRun() {
        write();
        UUID poison = mail().id();
        received(1);
        waiting().until(() -> jobs() == 0);
        database.sql("update mail set sent_at = null, recipient = 'no@@box@', tries = 19 where id = :id")
                .param("id", poison)
                .update();
        database.sql("""
                        insert into job (task_name, task_instance, execution_time, picked, version)
                        values ('post', :id, now(), false, 1)
                        """).param("id", poison.toString()).update();
        write();

        received(2);
        waiting()
                .until(() -> letters.unsent(clock.instant()).stream()
                        .anyMatch(unsent -> unsent.id().equals(poison) && unsent.nextTry() == null));
        waiting().until(() -> jobs() == 0);
    }

    @Test
    void twoNodesCarryEachMailOnce() {
        Scheduler other = Scheduler.create(source, List.of(post))
                .tableName("job")
                .pollingInterval(Duration.ofMillis(50))
                .pollUsingLockAndFetch(0.5, 1.0)
                .threads(4)
                .build();
        other.start();
        try {
            IntStream.range(0, 200).parallel().forEach(number -> write());

            assertThat(received(200))
                    .extracting(message -> header(message, "Message-ID"))
                    .doesNotHaveDuplicates();
            waiting().until(() -> jobs() == 0);
            assertThat(OFFICE.received(recipient)).hasSize(200);
        } finally {
            other.stop();
        }
    }
}
