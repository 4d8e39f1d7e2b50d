package org.ampli.live;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells the open screens of one audience, a Cité, what has just been committed, on whichever node they are open.
 *
 * <p>The word goes through PostgreSQL: it leaves with the commit, and is never told of what was rolled back.
 */
@Component
public class Live implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Live.class);

    static final String CHANNEL = "ampli_live";
    private static final long HALF_AN_HOUR = 30 * 60 * 1000L;

    private final JdbcClient database;
    private final Map<UUID, List<SseEmitter>> screens = new ConcurrentHashMap<>();
    private volatile boolean running;

    Live(JdbcClient database) {
        this.database = database;
    }

    /** Says within the running transaction that something of an audience changed; a few words, no content. */
    public void tell(UUID audience, String topic, String words) {
        database.sql("select pg_notify(:channel, :word)")
                .param("channel", CHANNEL)
                .param("word", new Word(audience, topic, words).toString())
                .query((row, number) -> number)
                .list();
    }

    /** A stream of what is told to an audience; it ends after half an hour and the browser opens another. */
    public SseEmitter listen(UUID audience) {
        SseEmitter screen = new SseEmitter(HALF_AN_HOUR);
        List<SseEmitter> others = screens.computeIfAbsent(audience, cite -> new CopyOnWriteArrayList<>());
        others.add(screen);
        screen.onCompletion(() -> others.remove(screen));
        screen.onTimeout(screen::complete);
        screen.onError(gone -> others.remove(screen));
        send(screen, SseEmitter.event().comment("open"));
        return screen;
    }

    void heard(Word word) {
        for (SseEmitter screen : screens.getOrDefault(word.audience(), List.of())) {
            Thread.startVirtualThread(
                    () -> send(screen, SseEmitter.event().name(word.topic()).data(word.words())));
        }
    }

    /** Keeps the way open through proxies, and finds the screens that are gone. */
    @Scheduled(fixedDelay = 20_000)
    void breathe() {
        screens.values()
                .forEach(of -> of.forEach(screen -> Thread.startVirtualThread(
                        () -> send(screen, SseEmitter.event().comment("")))));
    }

    private static void send(SseEmitter screen, SseEmitter.SseEventBuilder event) {
        try {
            screen.send(event);
        } catch (IOException | IllegalStateException gone) {
            log.debug("A screen was closed", gone);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Closes every stream first, so that an orderly stop does not wait for them. */
    @Override
    public void stop() {
        running = false;
        screens.values().forEach(of -> of.forEach(SseEmitter::complete));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
