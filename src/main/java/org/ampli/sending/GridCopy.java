package org.ampli.sending;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A filled grid with everything that is needed to read it again when the Cité, its team, the edition and the evidence
 * have changed: nothing in it points elsewhere for its meaning.
 *
 * <p>Its bytes are canonical: the same content gives the same bytes, so that its fingerprint can be checked.
 *
 * @param format how this copy is written, so that copies of past years stay readable
 */
public record GridCopy(
        int format,
        Origin origin,
        Edition edition,
        List<Chapter> chapters,
        List<Evidence> evidence,
        List<Person> team,
        List<Meeting> meetings,
        List<Hearing> hearings,
        @Nullable Visa visa) {

    public static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Whose grid it is, and in which campaign. */
    public record Origin(String cite, String town, String country, int year, LocalDate launchedOn, LocalDate fillBy) {}

    /** The edition whose questions are answered, in the language in which they are copied. */
    public record Edition(String code, String title, String language, List<String> notice) {}

    /** An axis, or a section of one. */
    public record Chapter(String code, String title, List<Criterion> criteria) {}

    public record Criterion(String code, String title, List<Line> lines) {}

    /**
     * One indicator with its answer.
     *
     * @param evidence the numbers, in this copy, of the evidence that goes with it
     * @param kept how many pieces of evidence the Cité keeps to itself (C37)
     */
    public record Line(
            String code,
            String level,
            boolean levelPresumed,
            String question,
            @Nullable Boolean yes,
            String argument,
            List<Detail> details,
            List<Integer> evidence,
            int kept,
            @Nullable Instant changedAt) {

        /** The last part of the message key and of the class that say the answer. */
        public String answer() {
            return yes == null ? "none" : yes ? "yes" : "no";
        }
    }

    public record Detail(String name, String text) {}

    /** A piece of evidence as it was; {@code file} is null for a link and for what is only described. */
    public record Evidence(
            int number,
            UUID id,
            String title,
            String kind,
            @Nullable LocalDate factDate,
            String keeper,
            String description,
            String link,
            @Nullable File file) {}

    public record File(String name, long size, int version, String sha256) {}

    public record Person(String name, List<String> roles, List<String> functions) {}

    public record Meeting(LocalDate day, int minutes, List<String> present) {}

    /** A function that the guide wants heard (C49): when it last contributed, or why it did not. */
    public record Hearing(String function, @Nullable Instant heardAt, String explanation) {}

    /** Who asked for the sending, if it was asked for, and who gave the visa; absent from a grid that is not sent. */
    public record Visa(
            @Nullable String askedBy, @Nullable Instant askedAt, String givenBy, String role, Instant givenAt) {}

    /** The same copy with what is told around the answers. */
    public GridCopy with(List<Meeting> meetings, List<Hearing> hearings, @Nullable Visa visa) {
        return new GridCopy(format, origin, edition, chapters, evidence, team, meetings, hearings, visa);
    }

    public Stream<Line> lines() {
        return chapters.stream()
                .flatMap(chapter -> chapter.criteria().stream())
                .flatMap(criterion -> criterion.lines().stream());
    }

    /** The codes of the indicators that a piece of evidence supports. */
    public List<String> supportedBy(Evidence piece) {
        return lines().filter(line -> line.evidence().contains(piece.number()))
                .map(Line::code)
                .toList();
    }

    public int kept() {
        return lines().mapToInt(Line::kept).sum();
    }

    public int minutesMet() {
        return meetings.stream().mapToInt(Meeting::minutes).sum();
    }

    byte[] canonical() {
        return JSON.writeValueAsBytes(this);
    }

    static GridCopy read(byte[] canonical) {
        return JSON.readValue(canonical, GridCopy.class);
    }
}
