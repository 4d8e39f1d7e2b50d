package org.ampli.synthesis;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ampli.paper.Fingerprint;
import org.ampli.tally.Figures;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is concluded of one Cité's year (C21), or of the network's (C54), with everything that is needed to read it
 * again.
 *
 * <p>Its bytes are canonical: the same words give the same bytes, so that two who agree to it agree to one thing.
 *
 * @param format how this copy is written, so that those of past years stay readable
 * @param edition the code of the edition of the grid
 * @param cite its name, empty for the network
 * @param figures what was counted in the whole network, null for a Cité
 * @param themes in the order of the grid, those without a line too
 */
public record Synthesis(
        int format,
        String cite,
        String country,
        int year,
        String edition,
        @Nullable Figures figures,
        List<Theme> themes) {

    static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** An axis of the grid, or a section of one. */
    public record Theme(String code, List<Group> groups) {

        public boolean empty() {
            return groups.isEmpty();
        }
    }

    /** The lines under one heading; one without lines is left out. */
    public record Group(Heading heading, List<Line> lines) {}

    /**
     * One thing that the readers say.
     *
     * @param indicators the codes of those that it rests on
     */
    public record Line(String text, List<String> indicators, List<Objection> objections) {}

    /** What the Cité contested of the feedback on an indicator, said beside what the readers conclude. */
    public record Objection(String indicator, String remark, String reply) {}

    public Stream<Line> lines() {
        return themes.stream().flatMap(theme -> theme.groups().stream()).flatMap(group -> group.lines().stream());
    }

    /** What a line is known by where an action is born from it: the same in each version that repeats its words. */
    UUID origin(Line line) {
        ByteBuffer bytes =
                ByteBuffer.wrap(md5((cite + "|" + year + "|" + line.text()).getBytes(StandardCharsets.UTF_8)));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static byte[] md5(byte[] bytes) {
        try {
            return MessageDigest.getInstance("MD5").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The same with what was counted. */
    Synthesis with(@Nullable Figures counted) {
        return new Synthesis(format, cite, country, year, edition, counted, themes);
    }

    boolean ofNetwork() {
        return cite.isEmpty();
    }

    boolean blank() {
        return lines().findAny().isEmpty();
    }

    byte[] canonical() {
        return JSON.writeValueAsBytes(this);
    }

    String fingerprint() {
        return Fingerprint.of(canonical());
    }

    static Synthesis read(byte[] canonical) {
        return JSON.readValue(canonical, Synthesis.class);
    }
}
