package org.ampli.grid;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** An edition of the grid in one language, whole and unchangeable, at the speed of memory. */
public final class GridEdition {

    private final GridTexts texts;
    private final List<Indicator> everything;
    private final List<Indicator> indicators;
    private final List<Criterion> criteria;
    private final List<Part> parts;
    private final Map<Criterion, List<Indicator>> byCriterion;
    private final Map<String, Indicator> byCode;
    private final Map<IndicatorId, Indicator> byId;

    GridEdition(GridTexts texts, List<Indicator> everything) {
        this.texts = texts;
        this.everything = List.copyOf(everything);
        List<Indicator> asked =
                everything.stream().filter(indicator -> !indicator.coming()).toList();
        this.indicators = IntStream.range(0, asked.size())
                .mapToObj(position -> asked.get(position).at(position))
                .toList();
        byCriterion = this.indicators.stream()
                .collect(groupingBy(
                        Indicator::criterion, LinkedHashMap::new, collectingAndThen(toList(), List::copyOf)));
        criteria = List.copyOf(byCriterion.keySet());
        parts = partsOf(criteria, byCriterion);
        byCode = this.indicators.stream().collect(toUnmodifiableMap(Indicator::code, Function.identity()));
        byId = this.indicators.stream().collect(toUnmodifiableMap(Indicator::id, Function.identity()));
    }

    private static List<Part> partsOf(List<Criterion> criteria, Map<Criterion, List<Indicator>> byCriterion) {
        Map<String, List<Criterion>> grouped = new LinkedHashMap<>();
        for (Criterion criterion : criteria) {
            String part = criterion.section() == null
                    ? criterion.axis().code()
                    : criterion.section().code();
            grouped.computeIfAbsent(part, code -> new ArrayList<>()).add(criterion);
        }
        return grouped.values().stream()
                .map(List::copyOf)
                .map(members -> new Part(
                        members.getFirst().axis(),
                        members.getFirst().section(),
                        members,
                        members.stream()
                                .flatMap(criterion -> byCriterion.getOrDefault(criterion, List.of()).stream())
                                .toList()))
                .toList();
    }

    public GridEditionId id() {
        return texts.id();
    }

    /** The year under which the edition is known: {@code 2010}. */
    public String code() {
        return texts.code();
    }

    public Locale language() {
        return texts.language();
    }

    /** Whether these texts are a translation that nobody has reviewed yet. */
    public boolean toBeReviewed() {
        return texts.state().equals("to-be-reviewed");
    }

    /** As data say it: {@code official} or {@code to-be-reviewed}. */
    public String state() {
        return texts.state();
    }

    public String title() {
        return texts.title();
    }

    /** The guide from which the edition comes. */
    public String source() {
        return texts.source();
    }

    /** The notice of use that goes with each print and export, in paragraphs (C80). */
    public List<String> notice() {
        return texts.notice();
    }

    /** Every indicator that is to be answered, in the order of the grid. */
    public List<Indicator> indicators() {
        return indicators;
    }

    /** What is to be read already and not yet to be answered. */
    public List<Indicator> coming() {
        return everything.stream().filter(Indicator::coming).toList();
    }

    /** The indicators to be answered and those to come, in the order of the grid. */
    public List<Indicator> everything() {
        return everything;
    }

    public List<Indicator> indicators(Criterion criterion) {
        return byCriterion.getOrDefault(criterion, List.of());
    }

    public List<Criterion> criteria() {
        return criteria;
    }

    public List<Axis> axes() {
        return criteria.stream().map(Criterion::axis).distinct().toList();
    }

    /** The axes, or their sections where they have some: six parts in the guide. */
    public List<Part> parts() {
        return parts;
    }

    public Optional<Indicator> indicator(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Optional<Indicator> indicator(IndicatorId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Where the guide disagrees with itself. */
    public List<Note> notes() {
        return texts.notes().stream().filter(note -> !note.correction()).toList();
    }

    /** Where printed texts were corrected. */
    public List<Note> corrections() {
        return texts.notes().stream().filter(Note::correction).toList();
    }

    /** The notes about one code, its correction last. */
    public List<Note> notes(String code) {
        return texts.notes().stream()
                .filter(note -> note.about().contains(code))
                .toList();
    }
}
