package org.ampli.revision;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ampli.grid.Axis;
import org.ampli.grid.GridEdition;
import org.ampli.grid.Indicator;
import org.ampli.grid.Level;
import org.ampli.grid.Part;

/** An edition of the grid as the API gives it: whole, in one language, in the order of the guide. */
@Schema(name = "GridEdition")
record PublishedGrid(
        @Schema(example = "2010") String edition,
        String title,

        @Schema(description = "Language of the texts", example = "fr")
        String language,

        @Schema(
                description = "The official text, or a translation and its state",
                allowableValues = {"official", "to-be-reviewed", "reviewed"})
        String state,

        String source,

        @Schema(description = "Terms of use, to be shown with every copy")
        List<String> notice,

        Counts counts,
        List<PublishedAxis> axes,

        @Schema(description = "Where the guide disagrees with itself")
        List<PublishedNote> notes) {

    record Counts(
            int axes, int sections, int criteria, int indicators, Map<String, Long> levels, long presumedLevels) {}

    @Schema(name = "Axis", description = "Has either sections or criteria of its own")
    record PublishedAxis(
            String code,
            String label,
            String title,
            List<PublishedSection> sections,
            List<PublishedCriterion> criteria) {}

    @Schema(name = "Section")
    record PublishedSection(String code, String title, List<PublishedCriterion> criteria) {}

    @Schema(name = "Criterion")
    record PublishedCriterion(String code, String label, String title, List<PublishedIndicator> indicators) {}

    @Schema(name = "Indicator")
    record PublishedIndicator(
            @Schema(description = "The same in every language and on every installation")
            String id,

            @Schema(description = "Unique in the edition", example = "1.4.3")
            String code,

            @Schema(description = "The number that the guide prints, not unique", example = "4.3")
            String label,

            @Schema(allowableValues = {"fundamental", "internal-progress", "external-progress"})
            String level,

            @Schema(description = "The guide prints no level here")
            boolean levelPresumed,

            @Schema(
                    description = "The answer that points to a gap; no basis for comparing Cités",
                    allowableValues = {"yes", "no"})
            String gap,

            String text,

            @Schema(description = "What the argument must say besides yes or no")
            List<String> details) {}

    @Schema(name = "Note")
    record PublishedNote(
            String key,
            @Schema(description = "Codes concerned") List<String> about,
            String text) {}

    static PublishedGrid of(GridEdition grid) {
        return new PublishedGrid(
                grid.code(),
                grid.title(),
                grid.language().getLanguage(),
                grid.state(),
                grid.source(),
                grid.notice(),
                counts(grid),
                grid.axes().stream().map(axis -> axis(grid, axis)).toList(),
                grid.notes().stream()
                        .map(note -> new PublishedNote(note.key(), note.about(), note.text()))
                        .toList());
    }

    private static Counts counts(GridEdition grid) {
        Map<String, Long> levels = new LinkedHashMap<>();
        Arrays.stream(Level.values())
                .forEach(level -> levels.put(
                        level.code(),
                        grid.indicators().stream()
                                .filter(indicator -> indicator.level() == level)
                                .count()));
        return new Counts(
                grid.axes().size(),
                (int) grid.parts().stream()
                        .map(Part::section)
                        .filter(Objects::nonNull)
                        .count(),
                grid.criteria().size(),
                grid.indicators().size(),
                levels,
                grid.indicators().stream().filter(Indicator::levelPresumed).count());
    }

    private static PublishedAxis axis(GridEdition grid, Axis axis) {
        List<Part> parts =
                grid.parts().stream().filter(part -> part.axis().equals(axis)).toList();
        return new PublishedAxis(
                axis.code(),
                axis.label(),
                axis.title(),
                parts.stream()
                        .filter(part -> part.section() != null)
                        .map(part -> new PublishedSection(part.code(), part.title(), criteria(grid, part)))
                        .toList(),
                parts.stream()
                        .filter(part -> part.section() == null)
                        .flatMap(part -> criteria(grid, part).stream())
                        .toList());
    }

    private static List<PublishedCriterion> criteria(GridEdition grid, Part part) {
        return part.criteria().stream()
                .map(criterion -> new PublishedCriterion(
                        criterion.code(),
                        criterion.label(),
                        criterion.title(),
                        grid.indicators(criterion).stream()
                                .map(PublishedGrid::indicator)
                                .toList()))
                .toList();
    }

    private static PublishedIndicator indicator(Indicator indicator) {
        return new PublishedIndicator(
                indicator.id().value().toString(),
                indicator.code(),
                indicator.label(),
                indicator.level().code(),
                indicator.levelPresumed(),
                indicator.yesIsGap() ? "yes" : "no",
                indicator.text(),
                indicator.details());
    }
}
