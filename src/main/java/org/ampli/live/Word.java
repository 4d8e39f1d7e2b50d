package org.ampli.live;

import java.util.Optional;
import java.util.UUID;

/** What is told: to whom, about what, in a few words. */
record Word(UUID audience, String topic, String words) {

    /** The audience of a word that is for the nodes themselves and not for their screens. */
    private static final UUID NODES = new UUID(0, 0);

    boolean forNodes() {
        return audience.equals(NODES);
    }

    static Optional<Word> parse(String text) {
        String[] parts = text.split(" ", 3);
        return parts.length == 3
                ? Optional.of(new Word(UUID.fromString(parts[0]), parts[1], parts[2]))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return audience + " " + topic + " " + words;
    }
}
