package org.ampli.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.ampli.grid.GridEdition;
import org.ampli.grid.GridSamples;
import org.ampli.grid.Indicator;
import org.ampli.revision.Ancestry.Link;
import org.junit.jupiter.api.Test;

class AncestryTests {

    private final Indicator first = indicator("1.1.1");
    private final Indicator second = indicator("1.1.2");
    private final Indicator third = indicator("1.1.3");
    private final GridEdition old = edition(first, second, third);

    @Test
    void whatAsksTheSameIsKeptAndComparable() {
        Indicator now = indicator("1.1.1");
        Ancestry ancestry = between(edition(now), same(now, first));
        assertThat(ancestry.fate(now)).isEqualTo(Fate.KEPT);
        assertThat(ancestry.comparable(now)).contains(first);
        assertThat(ancestry.withdrawn()).containsExactly(second, third);
    }

    @Test
    void otherWordsAreNotComparable() {
        Indicator now = indicator("1.1.1");
        Ancestry ancestry = between(edition(now), otherwise(now, first));
        assertThat(ancestry.fate(now)).isEqualTo(Fate.REWORDED);
        assertThat(ancestry.comparable(now)).isEmpty();
        assertThat(ancestry.sources(now)).containsExactly(first);
    }

    @Test
    void bothHalvesOfOneAreSplitEvenWhereTheWordsStayed() {
        Indicator half = indicator("1.1.1");
        Indicator other = indicator("1.1.4");
        Ancestry ancestry = between(edition(half, other), same(half, first), otherwise(other, first));
        assertThat(ancestry.fate(half)).isEqualTo(Fate.SPLIT);
        assertThat(ancestry.fate(other)).isEqualTo(Fate.SPLIT);
        assertThat(ancestry.comparable(half)).isEmpty();
        assertThat(ancestry.descendants(first)).containsExactly(half, other);
    }

    @Test
    void whatComesFromSeveralIsMergedAndWhatComesFromNoneIsNew() {
        Indicator both = indicator("1.1.1");
        Indicator young = indicator("1.1.4");
        Ancestry ancestry = between(edition(both, young), same(both, first), otherwise(both, second));
        assertThat(ancestry.fate(both)).isEqualTo(Fate.MERGED);
        assertThat(ancestry.fate(young)).isEqualTo(Fate.NEW);
        assertThat(ancestry.comparable(both)).isEmpty();
        assertThat(ancestry.comparable(young)).isEmpty();
        assertThat(ancestry.withdrawn()).containsExactly(third);
    }

    @Test
    void whatIsComingIsNewTheYearItIsAsked() {
        Indicator announced = coming("1.1.4");
        GridEdition between = edition(announced);
        Indicator asked = indicator("1.1.4");
        Ancestry ancestry =
                new Ancestry(edition(asked), between, List.of(List.of(new Link(asked.id(), announced.id(), true))));
        assertThat(between(between).fate(announced)).isEqualTo(Fate.COMING);
        assertThat(ancestry.fate(asked)).isEqualTo(Fate.NEW);
        assertThat(ancestry.comparable(asked)).isEmpty();
    }

    @Test
    void overTwoEditionsOneStepInOtherWordsIsEnoughToPartTheYears() {
        Indicator kept = indicator("1.1.1");
        Indicator reworded = indicator("1.1.2");
        GridEdition newest = edition(kept, reworded);
        Indicator keptBetween = indicator("1.1.1");
        Indicator rewordedBetween = indicator("1.1.2");
        List<Link> last = List.of(
                new Link(kept.id(), keptBetween.id(), true), new Link(reworded.id(), rewordedBetween.id(), true));
        List<Link> before = List.of(
                new Link(keptBetween.id(), first.id(), true), new Link(rewordedBetween.id(), second.id(), false));
        Ancestry ancestry = new Ancestry(newest, old, List.of(last, before));
        assertThat(ancestry.comparable(kept)).contains(first);
        assertThat(ancestry.fate(reworded)).isEqualTo(Fate.REWORDED);
        assertThat(ancestry.withdrawn()).containsExactly(third);
    }

    @Test
    void anEditionBesideItselfKeepsEverything() {
        Ancestry ancestry = new Ancestry(old, old, List.of());
        assertThat(old.everything()).allMatch(indicator -> ancestry.fate(indicator) == Fate.KEPT);
        assertThat(ancestry.withdrawn()).isEmpty();
    }

    @Test
    void whatIsComingIsNotAmongWhatIsAsked() {
        Indicator announced = coming("1.1.2");
        GridEdition edition = edition(first, announced, third);
        assertThat(edition.indicators()).extracting(Indicator::code).containsExactly("1.1.1", "1.1.3");
        assertThat(edition.indicators()).extracting(Indicator::position).containsExactly(0, 1);
        assertThat(edition.coming()).containsExactly(announced);
    }

    private Ancestry between(GridEdition later, Link... links) {
        return new Ancestry(later, old, List.of(Arrays.asList(links)));
    }

    private static Link same(Indicator now, Indicator before) {
        return new Link(now.id(), before.id(), true);
    }

    private static Link otherwise(Indicator now, Indicator before) {
        return new Link(now.id(), before.id(), false);
    }

    private static GridEdition edition(Indicator... indicators) {
        return GridSamples.edition(indicators);
    }

    private static Indicator indicator(String code) {
        return GridSamples.indicator(code, false);
    }

    private static Indicator coming(String code) {
        return GridSamples.indicator(code, true);
    }
}
