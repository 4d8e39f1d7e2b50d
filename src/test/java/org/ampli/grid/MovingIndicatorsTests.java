package org.ampli.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.ampli.revision.Fate;
import org.junit.jupiter.api.Test;

/** Indicators that part, join, go, come back and are announced. */
class MovingIndicatorsTests extends OnADraft {

    @Test
    void oneIsSplitAndTwoAreMerged() {
        IndicatorId second =
                revising.split(reader, draft, at("1.4.4").id(), content("1.4", "Sont-elles pluralistes ?"));
        assertThat(fate("1.4.4")).isEqualTo(Fate.SPLIT);
        assertThat(at("1.4.5").id()).isEqualTo(second);
        revising.merge(reader, draft, at("1.1.1").id(), at("1.1.2").id());
        assertThat(fate("1.1.1")).isEqualTo(Fate.MERGED);
        assertThat(grid().indicator("1.1.2")).isEmpty();
        revising.bringBack(
                reader,
                draft,
                editions.inForce(Locale.FRENCH).indicator("1.1.2").orElseThrow().id());
        assertThat(fate("1.1.1")).isEqualTo(Fate.KEPT);
        assertThat(fate("1.1.2")).isEqualTo(Fate.KEPT);
    }

    @Test
    void whatIsWithdrawnSaysWhyLeavesItsNumberFreeForNobodyAndCanComeBack() {
        IndicatorId source =
                editions.inForce(Locale.FRENCH).indicator("1.6.3").orElseThrow().id();
        revising.withdraw(reader, draft, at("1.6.3").id(), "Redit 1.6.2");
        assertThat(ancestry().withdrawn()).extracting(Indicator::code).containsExactly("1.6.3");
        revising.add(reader, draft, content("1.6", "Une nouvelle question ?"));
        assertThat(fate("1.6.4")).isEqualTo(Fate.NEW);
        revising.bringBack(reader, draft, source);
        assertThat(fate("1.6.3")).isEqualTo(Fate.KEPT);
        assertThat(ancestry().withdrawn()).isEmpty();
        assertRefused(() -> revising.bringBack(reader, draft, source), "grid.refusal.nothingToBringBack");
    }

    @Test
    void whatIsComingIsReadAndNotAsked() {
        revising.add(
                reader,
                draft,
                new IndicatorContent(
                        "1.6",
                        "Annoncez-vous vos événements en ligne ?",
                        Level.FUNDAMENTAL,
                        false,
                        false,
                        List.of(),
                        true,
                        false,
                        ""));
        assertThat(grid().indicators()).hasSize(62);
        assertThat(grid().coming()).extracting(Indicator::code).containsExactly("1.6.4");
        assertThat(ancestry().fate(grid().coming().getFirst())).isEqualTo(Fate.COMING);
    }

    @Test
    void anIndicatorThatMovesTakesTheNextNumberOfItsNewCriterion() {
        String text = editions.recorded(line(), Locale.FRENCH)
                .indicator("1.5.1")
                .orElseThrow()
                .text();
        rewrite("1.5.1", content("1.3", text));
        Indicator moved = at("1.3.4");
        assertThat(moved.text()).startsWith("Votre CDM tient-elle compte");
        assertThat(fate("1.3.4")).isEqualTo(Fate.KEPT);
        assertThat(grid().indicator("1.5.1")).isEmpty();
        assertThat(codes(grid())).containsSubsequence("1.3.3", "1.3.4", "1.4.1");
    }
}
