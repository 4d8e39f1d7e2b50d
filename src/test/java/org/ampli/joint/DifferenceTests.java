package org.ampli.joint;

import static org.ampli.pairing.ReaderPlace.LEAD;
import static org.ampli.pairing.ReaderPlace.SECOND;
import static org.ampli.pairing.ReaderPlace.THIRD;
import static org.ampli.review.Facet.EVIDENCE;
import static org.ampli.review.Facet.FORM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ampli.network.PersonId;
import org.ampli.pairing.ReaderPlace;
import org.ampli.review.Facet;
import org.junit.jupiter.api.Test;

/** What differs most is talked over first. */
class DifferenceTests {

    private static final Set<ReaderPlace> TWO = Set.of(LEAD, SECOND);

    @Test
    void whereOneSpokeAndTheOtherDidNotComesBeforeAll() {
        assertThat(of(said(LEAD, FORM, "Court"))).isEqualTo(Difference.ONE_SPOKE);
        assertThat(of(said(SECOND, FORM, "Court"), said(SECOND, EVIDENCE, "Datez")))
                .isEqualTo(Difference.ONE_SPOKE);
        assertThat(Difference.of(
                        Set.of(LEAD, SECOND, THIRD), List.of(said(LEAD, FORM, "Court"), said(SECOND, FORM, "Court"))))
                .as("a third who reads too has not spoken")
                .isEqualTo(Difference.ONE_SPOKE);
    }

    @Test
    void otherFacetsComeBeforeOtherWords() {
        assertThat(of(said(LEAD, FORM, "Court"), said(SECOND, EVIDENCE, "Court")))
                .isEqualTo(Difference.OTHER_FACETS);
        assertThat(of(said(LEAD, FORM, "Court"), said(LEAD, EVIDENCE, "Datez"), said(SECOND, FORM, "Court")))
                .isEqualTo(Difference.OTHER_FACETS);
        assertThat(of(said(LEAD, FORM, "Court"), said(SECOND, FORM, "Long"))).isEqualTo(Difference.OTHER_WORDS);
    }

    @Test
    void blanksMakeNoDifference() {
        assertThat(of(said(LEAD, FORM, "Dites  où.\n"), said(SECOND, FORM, "Dites\noù.")))
                .isEqualTo(Difference.SAME);
    }

    @Test
    void whoReadsNoMoreStillSpokeButKeepsNobodyWaiting() {
        assertThat(of(said(THIRD, FORM, "Court"))).isEqualTo(Difference.ONE_SPOKE);
        assertThat(of(said(LEAD, FORM, "Court"), said(SECOND, FORM, "Court"), said(THIRD, EVIDENCE, "Datez")))
                .isEqualTo(Difference.SAME);
        assertThat(of()).isEqualTo(Difference.NOTHING);
    }

    private static Difference of(Said... said) {
        return Difference.of(TWO, List.of(said));
    }

    private static Said said(ReaderPlace place, Facet facet, String body) {
        return new Said(facet, place, new PersonId(new UUID(0, place.ordinal())), place.name(), body);
    }
}
