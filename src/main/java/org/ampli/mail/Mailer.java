package org.ampli.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ampli.shared.Languages;
import org.ampli.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes a mail to someone, in their language and as plain text; it leaves when the transaction that wrote it is
 * committed.
 *
 * <p>A room keeps the words in its own bundles: {@code key.subject} and {@code key.text}.
 */
@Component
public class Mailer {

    private final Letters letters;
    private final Postman postman;
    private final MessageSource messages;
    private final Clock clock;
    private final boolean demo;

    Mailer(
            Letters letters,
            Postman postman,
            MessageSource messages,
            Clock clock,
            @Value("${ampli.demo}") boolean demo) {
        this.letters = letters;
        this.postman = postman;
        this.messages = messages;
        this.clock = clock;
        this.demo = demo;
    }

    /** Whether what was written is read on a page of this site, {@code /mails}: the demo without a post. */
    public boolean shownHere() {
        return demo && !postman.hasPost();
    }

    /**
     * @param until when the mail is of no use any more, and is not tried again
     * @param arguments of both texts; none may hold a line break
     */
    public void write(Address to, Locale language, Instant until, String key, Object... arguments) {
        for (Object argument : arguments) {
            if (argument instanceof String text && text.chars().anyMatch(Character::isISOControl)) {
                throw Refusal.invalid("mail.refusal.line");
            }
        }
        Locale reader = Languages.nearest(List.of(language));
        String text = messages.getMessage(key + ".text", arguments, reader);
        letters.add(
                new Letter(
                        UUID.randomUUID(),
                        to.value(),
                        messages.getMessage(key + ".subject", arguments, reader),
                        messages.getMessage("mail.frame", new Object[] {text}, reader),
                        clock.instant(),
                        0),
                until);
        postman.wake();
    }
}
