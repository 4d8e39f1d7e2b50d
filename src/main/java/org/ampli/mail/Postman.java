package org.ampli.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Carries a written mail to the SMTP server; without one, to the console. */
@Component
class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    private final Letters letters;
    private final Clock clock;
    private final ObjectProvider<JavaMailSender> smtp;
    private final String from;

    Postman(
            Letters letters,
            Clock clock,
            ObjectProvider<JavaMailSender> smtp,
            @Value("${ampli.mail.from}") String from) {
        this.letters = letters;
        this.clock = clock;
        this.smtp = smtp;
        this.from = from;
    }

    /** Whether mails leave the house. */
    boolean hasPost() {
        return smtp.getIfAvailable() != null;
    }

    /** Tries a mail once, and says when to try again; empty when there is nothing more to do about it. */
    Optional<Instant> deliver(UUID mail) {
        Instant now = clock.instant();
        return letters.take(mail, now).flatMap(letter -> {
            try {
                carry(letter);
            } catch (MessagingException | RuntimeException failure) {
                return again(letter, failure, now);
            }
            letters.sent(mail, clock.instant(), !hasPost());
            return Optional.empty();
        });
    }

    private Optional<Instant> again(Letter letter, Exception failure, Instant now) {
        Trouble trouble = Trouble.of(failure);
        Optional<Instant> next =
                trouble.lasting() ? Optional.empty() : Patience.next(letter.tries(), now, letter.expiresAt());
        letters.failed(letter.id(), now, trouble.words(), next.isEmpty());
        log.warn(
                "The mail {} did not leave, {}: {}",
                letter.id(),
                next.map(time -> "next try " + time).orElse("given up"),
                trouble.words());
        return next;
    }

    private void carry(Letter letter) throws MessagingException {
        JavaMailSender sender = smtp.getIfAvailable();
        if (sender == null) {
            log.info("Mail to {}: {}\n\n{}\n", letter.recipient(), letter.subject(), letter.text());
            return;
        }
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper parts = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
        parts.setFrom(from);
        parts.setTo(letter.recipient());
        if (letter.replyTo() != null) {
            parts.setReplyTo(letter.replyTo());
        }
        parts.setSubject(letter.subject());
        parts.setText(letter.text(), false);
        parts.setSentDate(Date.from(letter.writtenAt()));
        message.setHeader("Message-ID", letter.messageId(from));
        message.setHeader("Auto-Submitted", "auto-generated");
        sender.send(message);
    }
}
