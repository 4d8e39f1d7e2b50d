package org.ampli.mail;

import java.time.Instant;
import java.util.List;
import org.ampli.network.Member;
import org.ampli.todo.Task;
import org.ampli.todo.Tasks;
import org.springframework.stereotype.Component;

/** A mail that was given up while it is still of use waits for the network office. */
@Component
class MailTasks implements Tasks {

    private final Letters letters;

    MailTasks(Letters letters) {
        this.letters = letters;
    }

    @Override
    public List<Task> of(Member member, Instant now) {
        if (!member.office()) {
            return List.of();
        }
        long waiting = letters.unsent(now).stream()
                .filter(mail -> mail.useful() && mail.nextTry() == null)
                .count();
        return waiting == 0 ? List.of() : List.of(Task.of("mail.task.unsent", "/mails", null, waiting));
    }
}
