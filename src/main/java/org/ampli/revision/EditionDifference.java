package org.ampli.revision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ampli.grid.Criterion;
import org.ampli.grid.GridEdition;
import org.ampli.grid.Indicator;
import org.ampli.grid.IndicatorId;
import org.jspecify.annotations.Nullable;

/**
 * What changes from one edition of the grid to a later one, in the order of the later one: what a launch announces, and
 * what a Cité must know before it sets its years side by side (C39, C45).
 *
 * @param changes every change, without the indicators that stay as they are
 * @param unchanged how many stay as they are
 */
record EditionDifference(GridEdition later, GridEdition earlier, List<Change> changes, int unchanged) {

    /** The changes of one axis, or of one of its sections. */
    record Chapter(Criterion criterion, List<Change> changes) {}

    /** A criterion that is named otherwise, is new, or is gone. */
    record Heading(
            String code, @Nullable String before, @Nullable String now) {}

    /**
     * Reads the changes off what comes from where.
     *
     * @param reasons why an indicator changed, or was withdrawn, by its id
     */
    static EditionDifference of(Ancestry ancestry, Map<IndicatorId, String> reasons) {
        List<Change> changes = new ArrayList<>();
        Set<Indicator> told = new LinkedHashSet<>();
        int unchanged = 0;
        for (Indicator indicator : ancestry.later().everything()) {
            Fate fate = ancestry.fate(indicator);
            List<Indicator> before = ancestry.sources(indicator);
            List<Indicator> now = fate == Fate.SPLIT ? ancestry.descendants(before.getFirst()) : List.of(indicator);
            Change change = new Change(fate, before, now, reasons.getOrDefault(indicator.id(), ""));
            if (!change.felt()) {
                unchanged++;
            } else if (told.add(now.getFirst())) {
                changes.add(change);
            }
        }
        ancestry.withdrawn()
                .forEach(gone -> changes.add(
                        new Change(Fate.WITHDRAWN, List.of(gone), List.of(), reasons.getOrDefault(gone.id(), ""))));
        return new EditionDifference(ancestry.later(), ancestry.earlier(), List.copyOf(changes), unchanged);
    }

    long count(Fate fate) {
        return changes.stream().filter(change -> change.fate() == fate).count();
    }

    boolean none() {
        return changes.isEmpty() && headings().isEmpty();
    }

    /** The changes by part of the grid, in its order. */
    List<Chapter> chapters() {
        Map<String, List<Change>> parts = new LinkedHashMap<>();
        later.everything().forEach(indicator -> parts.putIfAbsent(part(indicator.criterion()), new ArrayList<>()));
        changes.forEach(change -> parts.computeIfAbsent(part(change.place()), part -> new ArrayList<>())
                .add(change));
        return parts.values().stream()
                .filter(all -> !all.isEmpty())
                .map(all -> new Chapter(all.getFirst().place(), all))
                .toList();
    }

    /** The criteria that do not stand under the same code with the same words. */
    List<Heading> headings() {
        Map<String, Criterion> old = new LinkedHashMap<>();
        earlier.everything()
                .forEach(indicator -> old.putIfAbsent(indicator.criterion().code(), indicator.criterion()));
        Map<String, Criterion> young = new LinkedHashMap<>();
        later.everything()
                .forEach(indicator -> young.putIfAbsent(indicator.criterion().code(), indicator.criterion()));
        Set<String> codes = new LinkedHashSet<>(young.keySet());
        codes.addAll(old.keySet());
        return codes.stream()
                .map(code -> new Heading(code, title(old.get(code)), title(young.get(code))))
                .filter(heading -> !Objects.equals(heading.before(), heading.now()))
                .toList();
    }

    private static @Nullable String title(@Nullable Criterion criterion) {
        return criterion == null ? null : criterion.title();
    }

    private static String part(Criterion criterion) {
        return criterion.section() == null
                ? criterion.axis().code()
                : criterion.section().code();
    }
}
