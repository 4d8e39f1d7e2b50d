package org.ampli.joint;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ampli.pairing.ReaderPlace;
import org.ampli.review.Facet;

/** How what the readers said of one answer differs: what differs most is talked over first. */
enum Difference {
    /** One spoke and another did not. */
    ONE_SPOKE,
    /** All spoke, not of the same facets. */
    OTHER_FACETS,
    /** All spoke of the same facets, in other words. */
    OTHER_WORDS,
    /** All wrote the same. */
    SAME,
    /** Nobody said anything. */
    NOTHING;

    /** @param places those at which somebody reads today */
    static Difference of(Set<ReaderPlace> places, Collection<Said> said) {
        if (said.isEmpty()) {
            return NOTHING;
        }
        Map<ReaderPlace, List<Said>> byPlace =
                said.stream().filter(one -> places.contains(one.place())).collect(Collectors.groupingBy(Said::place));
        if (byPlace.size() < places.size()) {
            return ONE_SPOKE;
        }
        if (byPlace.values().stream().map(Difference::facets).distinct().count() > 1) {
            return OTHER_FACETS;
        }
        return byPlace.values().stream().map(Difference::words).distinct().count() > 1 ? OTHER_WORDS : SAME;
    }

    private static Set<Facet> facets(List<Said> said) {
        return said.stream().map(Said::facet).collect(Collectors.toCollection(() -> EnumSet.noneOf(Facet.class)));
    }

    /** Blanks make no difference. */
    private static Set<String> words(List<Said> said) {
        return said.stream()
                .map(one -> one.facet() + " " + one.body().strip().replaceAll("\\s+", " "))
                .collect(Collectors.toSet());
    }
}
