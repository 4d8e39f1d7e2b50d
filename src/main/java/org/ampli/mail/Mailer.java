package org.ampli.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ampli.jobs.Jobs;
import org.ampli.shared.Languages;
import org.ampli.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a mail to someone, in their language and as plain text; it leaves when the transaction that wrote it is
 * committed.
 */
@Component
@Transactional
public class Mailer {

    private final Letters letters;
    private final Jobs jobs;
    private final MessageSource messages;
    private final Clock clock;

    Mailer(Letters letters, Jobs jobs, MessageSource messages, Clock clock) {
        this.letters = letters;
        this.jobs = jobs;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Writes what a room keeps in its own bundles: {@code key.subject} and {@code key.text}.
     *
     * @param until when the mail is of no use any more, and is not tried again
     * @param arguments of both texts; none may hold a line break
     */
    public void write(Address to, Locale language, Instant until, String key, Object... arguments) {
        refuseLines(Arrays.asList(arguments));
        Locale reader = Languages.nearest(List.of(language));
        write(
                new Envelope(to, reader, until, null),
                messages.getMessage(key + ".subject", arguments, reader),
                List.of(messages.getMessage(key + ".text", arguments, reader).split("\n")));
    }

    /**
     * Writes a mail whose words are ready.
     *
     * @param lines each on a line of its own; an empty one parts what stands before from what follows
     */
    public void write(Envelope envelope, String subject, List<String> lines) {
        refuseLines(List.of(subject));
        refuseLines(lines);
        Locale reader = Languages.nearest(List.of(envelope.language()));
        Letter letter = new Letter(
                UUID.randomUUID(),
                envelope.to().value(),
                envelope.replyTo() == null ? null : envelope.replyTo().value(),
                subject,
                messages.getMessage("mail.frame", new Object[] {String.join("\n", lines)}, reader),
                clock.instant(),
                envelope.until(),
                0);
        letters.add(letter);
        jobs.soon(Posting.POST, letter.id().toString());
    }

    private static void refuseLines(List<?> texts) {
        for (Object each : texts) {
            if (each instanceof String text && text.chars().anyMatch(Character::isISOControl)) {
                throw Refusal.invalid("mail.refusal.line");
            }
        }
    }
}
