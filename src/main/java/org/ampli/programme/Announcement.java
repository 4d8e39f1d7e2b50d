package org.ampli.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ampli.campaign.Milestone;
import org.ampli.paper.Fingerprint;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a year sets itself, as it is announced to everyone at the launch: nothing in it points elsewhere for its
 * meaning.
 *
 * <p>Its bytes are canonical: the same programme gives the same bytes, so that two who validate it validate one thing.
 *
 * @param format how this copy is written, so that those of past years stay readable
 * @param launch the day from which the dates are counted, null while nobody has said when to launch
 * @param edition the code of the edition of the grid, null while none is in force
 * @param texts by the name of their duty
 */
record Announcement(
        int format,
        int year,
        @Nullable LocalDate launch,
        @Nullable String edition,
        Map<String, String> texts,
        Map<Milestone, LocalDate> days,
        List<Participant> cites) {

    static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** A Cité that takes part. */
    record Participant(String slug, String name) {}

    String text(Duty duty) {
        return texts.getOrDefault(duty.name(), "");
    }

    byte[] canonical() {
        return JSON.writeValueAsBytes(this);
    }

    String fingerprint() {
        return Fingerprint.of(canonical());
    }

    static Announcement read(byte[] canonical) {
        return JSON.readValue(canonical, Announcement.class);
    }
}
