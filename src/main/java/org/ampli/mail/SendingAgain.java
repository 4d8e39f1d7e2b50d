package org.ampli.mail;

import java.time.Clock;
import java.util.UUID;
import org.ampli.jobs.Jobs;
import org.ampli.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tries at once a mail that did not leave. */
@Component
class SendingAgain {

    private final Letters letters;
    private final Jobs jobs;
    private final Clock clock;

    SendingAgain(Letters letters, Jobs jobs, Clock clock) {
        this.letters = letters;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Transactional
    void again(UUID mail) {
        if (!letters.revive(mail, clock.instant())) {
            throw Refusal.conflict("mail.refusal.over");
        }
        jobs.soon(Posting.POST, mail.toString());
    }
}
