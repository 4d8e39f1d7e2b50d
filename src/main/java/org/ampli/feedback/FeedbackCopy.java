package org.ampli.feedback;

import java.util.List;
import java.util.stream.Stream;
import org.ampli.paper.Fingerprint;
import org.ampli.review.Facet;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A feedback with everything that is needed to read it again: nothing in it points elsewhere for its meaning.
 *
 * <p>Its bytes are canonical: the same words give the same bytes, so that two who agree to it agree to one thing.
 *
 * @param format how this copy is written, so that those of past years stay readable
 * @param readers who say it, the lead first
 */
record FeedbackCopy(int format, Origin origin, List<Reader> readers, String introduction, List<Chapter> chapters) {

    static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * Whose grid it is about, and which sending of it.
     *
     * @param fingerprint SHA-256 of the grid as it was sent
     * @param language in which its questions are copied
     */
    record Origin(String cite, int year, int sending, String fingerprint, String edition, String language) {}

    record Reader(String name, String home) {}

    /** An axis, or a section of one, of which something is said. */
    record Chapter(String code, String title, List<Item> items) {}

    /** @param number from 1, in the order of the grid */
    record Item(int number, String code, String question, Facet facet, String body) {}

    Stream<Item> items() {
        return chapters.stream().flatMap(chapter -> chapter.items().stream());
    }

    /** Says something at all. */
    boolean says() {
        return !introduction.isBlank() || items().findAny().isPresent();
    }

    byte[] canonical() {
        return JSON.writeValueAsBytes(this);
    }

    String fingerprint() {
        return Fingerprint.of(canonical());
    }

    static FeedbackCopy read(byte[] canonical) {
        return JSON.readValue(canonical, FeedbackCopy.class);
    }
}
