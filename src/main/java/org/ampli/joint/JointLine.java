package org.ampli.joint;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ampli.grid.Indicator;
import org.ampli.network.Member;
import org.ampli.pairing.ReaderPlace;
import org.ampli.review.Facet;

/**
 * What the readers said of one answer, each alone and together.
 *
 * @param silent at which places somebody read it and had nothing to say
 * @param texts the common ones that were begun
 */
record JointLine(
        Indicator indicator,
        Difference difference,
        List<Said> said,
        Set<ReaderPlace> silent,
        Map<Facet, CommonText> texts) {

    List<Said> said(Facet facet, ReaderPlace place) {
        return said.stream()
                .filter(one -> one.facet() == facet && one.place() == place)
                .toList();
    }

    CommonText text(Facet facet) {
        return texts.getOrDefault(facet, CommonText.none(facet));
    }

    /** Of which facets there is a common word to find: somebody wrote of them, alone or together. */
    List<Facet> facets() {
        return Arrays.stream(Facet.values()).filter(this::concerns).toList();
    }

    /** The others, of which somebody may still think. */
    List<Facet> others() {
        return Arrays.stream(Facet.values()).filter(facet -> !concerns(facet)).toList();
    }

    private boolean concerns(Facet facet) {
        return said.stream().anyMatch(one -> one.facet() == facet)
                || !text(facet).text().blank();
    }

    long settled(JointReading reading, Member member) {
        return facets().stream()
                .filter(facet -> text(facet).state(reading, member).settled())
                .count();
    }

    List<CommonRemark> remarks(JointReading reading) {
        return facets().stream()
                .map(facet -> new CommonRemark(
                        indicator,
                        facet,
                        text(facet).text().blank() ? "" : text(facet).text().body(),
                        reading.allOf(text(facet).agreed())))
                .toList();
    }
}
