package org.ampli.grid;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An edition of the grid as a file in one language: its structure and its texts; a translation has the codes and the
 * texts only.
 *
 * <p>{@code place} is where something stood in the file that was read, a line or a cell; it is nothing of the grid.
 *
 * @param state {@code official}, {@code to-be-reviewed} or {@code reviewed}
 * @param withdrawn what a draft no longer asks of the edition before
 */
public record GridFile(
        String edition,
        String language,
        String state,
        String title,
        String source,
        List<String> notice,
        List<Heading> axes,
        @Nullable List<Remark> notes,
        @Nullable List<Correction> corrections,
        @Nullable List<Gone> withdrawn) {

    private static final JsonMapper BINDING = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** An axis, a section or a criterion, with what stands below it. */
    public record Heading(
            String code,
            @Nullable String label,
            String title,
            @Nullable List<Heading> sections,
            @Nullable List<Heading> criteria,
            @Nullable List<Question> indicators,
            @Nullable String place) {

        public List<Heading> below() {
            return Stream.of(sections, criteria)
                    .filter(Objects::nonNull)
                    .flatMap(List::stream)
                    .toList();
        }

        public List<Question> questions() {
            return indicators == null ? List.of() : indicators;
        }

        private Heading with(Function<Question, Optional<Question>> change) {
            return new Heading(
                    code,
                    label,
                    title,
                    sections == null
                            ? null
                            : sections.stream().map(one -> one.with(change)).toList(),
                    criteria == null
                            ? null
                            : criteria.stream().map(one -> one.with(change)).toList(),
                    questions().stream().map(change).flatMap(Optional::stream).toList(),
                    place);
        }

        /** This heading and all below it, in the order of the file. */
        public Stream<Heading> everything() {
            return Stream.concat(Stream.of(this), below().stream().flatMap(Heading::everything));
        }
    }

    /**
     * An indicator.
     *
     * @param id the same for ever, absent for one that is new
     * @param from the codes of the edition before from which it comes, absent in the first edition
     */
    public record Question(
            String code,
            @Nullable String id,
            @Nullable String label,
            @Nullable String level,
            boolean presumed,
            @Nullable String gap,
            boolean coming,
            String text,
            @Nullable List<String> details,
            @Nullable List<String> from,
            @Nullable String reason,
            @Nullable String place) {

        @Override
        public List<String> details() {
            return details == null ? List.of() : details;
        }

        public boolean yesIsGap() {
            return "yes".equals(gap);
        }

        /** The same indicator under the id that it turned out to have, coming from where it turned out to come. */
        public Question known(@Nullable String id, @Nullable List<String> from) {
            return new Question(code, id, label, level, presumed, gap, coming, text, details, from, reason, place);
        }

        /** Where it comes from, by the codes of the edition before. */
        public List<String> sources() {
            return from == null ? List.of() : from;
        }
    }

    public record Remark(
            String key,
            @Nullable List<String> about,
            String title,
            String text,
            @Nullable String place) {}

    /** A misprint of the guide, or with {@code slip} one of the edition before. */
    public record Correction(
            String about,
            @Nullable String printed,
            String text,
            boolean slip,
            @Nullable String place) {

        public String key() {
            return slip ? "slip-" + about : about;
        }
    }

    /** An indicator of the edition before, by its code there, that is no longer asked. */
    public record Gone(String code, String reason, @Nullable String place) {}

    @Override
    public List<Remark> notes() {
        return notes == null ? List.of() : notes;
    }

    @Override
    public List<Correction> corrections() {
        return corrections == null ? List.of() : corrections;
    }

    @Override
    public List<Gone> withdrawn() {
        return withdrawn == null ? List.of() : withdrawn;
    }

    /** Every axis, section and criterion, in the order of the file. */
    public List<Heading> headings() {
        return axes.stream().flatMap(Heading::everything).toList();
    }

    /** Every indicator, in the order of the file. */
    public List<Question> questions() {
        return headings().stream()
                .flatMap(heading -> heading.questions().stream())
                .toList();
    }

    /** The same file with other indicators in the same places; what a change makes of none is left out. */
    public GridFile with(Function<Question, Optional<Question>> change, List<Gone> gone) {
        return new GridFile(
                edition,
                language,
                state,
                title,
                source,
                notice,
                axes.stream().map(axis -> axis.with(change)).toList(),
                notes,
                corrections,
                gone);
    }

    /**
     * The file that a tree of maps and lists describes.
     *
     * @throws IllegalArgumentException where it has something that no such file has
     */
    public static GridFile of(Object tree) {
        try {
            return BINDING.convertValue(tree, GridFile.class);
        } catch (JacksonException unlike) {
            throw new IllegalArgumentException(unlike.getOriginalMessage(), unlike);
        }
    }
}
