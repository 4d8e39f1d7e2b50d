package org.ampli.live;

import java.util.Optional;
import java.util.UUID;

/** What is told: to whom, about what, in a few words. */
record Word(UUID audience, String topic, String words) {

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
