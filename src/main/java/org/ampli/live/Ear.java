package org.ampli.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.stereotype.Component;

/** Listens to PostgreSQL on a connection of its own, and opens another one when that is lost. */
@Component
@EnableScheduling
class Ear implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Ear.class);
    private static final int PATIENCE_MILLIS = 1_000;

    private final JdbcConnectionDetails details;
    private final Live live;
    private final ApplicationEventPublisher nodes;
    private volatile boolean running;
    private @Nullable Thread thread;

    Ear(JdbcConnectionDetails details, Live live, ApplicationEventPublisher nodes) {
        this.details = details;
        this.live = live;
        this.nodes = nodes;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("live").start(this::listenForEver);
    }

    private void listenForEver() {
        while (isRunning()) {
            try (Connection connection = DriverManager.getConnection(
                            details.getJdbcUrl(), details.getUsername(), details.getPassword());
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + Live.CHANNEL);
                nodes.publishEvent(new Heard(""));
                while (isRunning()) {
                    hear(connection.unwrap(PGConnection.class).getNotifications(PATIENCE_MILLIS));
                }
            } catch (SQLException lost) {
                log.debug("The database is away, listening again soon", lost);
                pause();
            }
        }
    }

    private void hear(PGNotification @Nullable [] notifications) {
        if (notifications != null) {
            for (PGNotification notification : notifications) {
                Word.parse(notification.getParameter()).ifPresent(this::hear);
            }
        }
    }

    private void hear(Word word) {
        if (word.forNodes()) {
            nodes.publishEvent(new Heard(word.topic()));
        } else {
            live.heard(word);
        }
    }

    private void pause() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
