package org.ampli.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Carries the written mails to the SMTP server, again and again while it is away; without one, to the console. */
@Component
class Postman implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    private final Letters letters;
    private final Clock clock;
    private final ObjectProvider<JavaMailSender> smtp;
    private final String from;
    private final Semaphore bell = new Semaphore(0);
    private volatile @Nullable Thread round;

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

    /** Rings once what was written can be read: at the end of the transaction, where there is one. */
    void wake() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    bell.release();
                }
            });
        } else {
            bell.release();
        }
    }

    private void walk() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (!deliverOne()) {
                    bell.tryAcquire(30, TimeUnit.SECONDS);
                    bell.drainPermits();
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failure) {
                log.warn("A mail could not be sent and will be tried again: {}", failure.getMessage());
            }
        }
    }

    private boolean deliverOne() {
        Optional<Letter> taken = letters.take(clock.instant());
        taken.ifPresent(letter -> {
            deliver(letter);
            letters.sent(letter.id(), clock.instant(), !hasPost());
        });
        return taken.isPresent();
    }

    private void deliver(Letter letter) {
        JavaMailSender sender = smtp.getIfAvailable();
        if (sender == null) {
            log.info("Mail to {}: {}\n\n{}\n", letter.recipient(), letter.subject(), letter.text());
            return;
        }
        try {
            MimeMessage message = sender.createMimeMessage();
            MimeMessageHelper parts = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
            parts.setFrom(from);
            parts.setTo(letter.recipient());
            parts.setSubject(letter.subject());
            parts.setText(letter.text(), false);
            parts.setSentDate(Date.from(letter.writtenAt()));
            message.setHeader("Auto-Submitted", "auto-generated");
            sender.send(message);
        } catch (MessagingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    @Override
    public void start() {
        round = Thread.ofVirtual().name("postman").start(this::walk);
    }

    @Override
    public void stop() {
        Thread walking = round;
        if (walking != null) {
            walking.interrupt();
            round = null;
        }
    }

    @Override
    public boolean isRunning() {
        return round != null;
    }
}
