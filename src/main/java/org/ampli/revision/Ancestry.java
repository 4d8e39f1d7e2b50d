package org.ampli.revision;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ampli.grid.GridEdition;
import org.ampli.grid.Indicator;
import org.ampli.grid.IndicatorId;

/**
 * From which indicators of an earlier edition those of a later one come, over as many editions as lie between, and
 * whether their answers can be compared (C39).
 */
public final class Ancestry {

    /** One step: an indicator, one it comes from in the edition before, and whether both ask the same. */
    record Link(IndicatorId indicator, IndicatorId source, boolean same) {}

    /** By indicator of the later edition: those it comes from, and whether it was kept all the way. */
    private final Map<IndicatorId, Map<IndicatorId, Boolean>> sources;

    private final Map<IndicatorId, Set<IndicatorId>> descendants = new LinkedHashMap<>();
    private final GridEdition later;
    private final GridEdition earlier;

    /**
     * What comes from where.
     *
     * @param generations the links of each step, that of the later edition first
     */
    Ancestry(GridEdition later, GridEdition earlier, List<List<Link>> generations) {
        this.later = later;
        this.earlier = earlier;
        Map<IndicatorId, Map<IndicatorId, Boolean>> reached = later.everything().stream()
                .map(Indicator::id)
                .collect(toMap(id -> id, id -> Map.of(id, true), (one, other) -> one, LinkedHashMap::new));
        for (List<Link> generation : generations) {
            reached.replaceAll((indicator, paths) -> before(paths, generation));
        }
        sources = reached;
        sources.forEach((indicator, from) -> from.keySet()
                .forEach(source -> descendants
                        .computeIfAbsent(source, key -> new LinkedHashSet<>())
                        .add(indicator)));
    }

    private static Map<IndicatorId, Boolean> before(Map<IndicatorId, Boolean> paths, List<Link> generation) {
        Map<IndicatorId, Boolean> before = new LinkedHashMap<>();
        for (Link link : generation) {
            Boolean kept = paths.get(link.indicator());
            if (kept != null) {
                before.merge(link.source(), kept && kept(link, generation), Boolean::logicalAnd);
            }
        }
        return before;
    }

    /** Neither split nor merged at this step, and asking the same. */
    private static boolean kept(Link link, List<Link> generation) {
        return link.same()
                && generation.stream()
                                .filter(other -> other.indicator().equals(link.indicator())
                                        || other.source().equals(link.source()))
                                .count()
                        == 1;
    }

    public GridEdition later() {
        return later;
    }

    public GridEdition earlier() {
        return earlier;
    }

    /** What became of an indicator of the later edition. */
    public Fate fate(Indicator indicator) {
        List<Indicator> from = sources(indicator);
        if (indicator.coming()) {
            return Fate.COMING;
        }
        if (from.isEmpty() || from.stream().allMatch(Indicator::coming)) {
            return Fate.NEW;
        }
        if (from.size() > 1) {
            return Fate.MERGED;
        }
        if (descendants(from.getFirst()).size() > 1) {
            return Fate.SPLIT;
        }
        return paths(indicator).containsValue(false) ? Fate.REWORDED : Fate.KEPT;
    }

    /** The indicators of the earlier edition from which one of the later comes, in the order of the grid. */
    public List<Indicator> sources(Indicator indicator) {
        Set<IndicatorId> from = paths(indicator).keySet();
        return earlier.everything().stream()
                .filter(one -> from.contains(one.id()))
                .toList();
    }

    /** The indicators of the later edition that come from one of the earlier, in the order of the grid. */
    public List<Indicator> descendants(Indicator source) {
        Set<IndicatorId> to = descendants.getOrDefault(source.id(), Set.of());
        return later.everything().stream().filter(one -> to.contains(one.id())).toList();
    }

    /** The earlier indicator whose answers may stand beside those of this one; empty when years cannot be compared. */
    public Optional<Indicator> comparable(Indicator indicator) {
        return fate(indicator).comparable() ? sources(indicator).stream().findFirst() : Optional.empty();
    }

    /** What the later edition no longer asks, in the order of the earlier. */
    public List<Indicator> withdrawn() {
        List<Indicator> withdrawn = new ArrayList<>(earlier.everything());
        withdrawn.removeIf(indicator -> descendants.containsKey(indicator.id()));
        return withdrawn;
    }

    private Map<IndicatorId, Boolean> paths(Indicator indicator) {
        return sources.getOrDefault(indicator.id(), Map.of());
    }
}
