package org.ampli.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.ampli.revision.Ancestry;
import org.ampli.revision.Fate;
import org.junit.jupiter.api.Test;

class RevisingIndicatorTests extends OnADraft {

    @Test
    void aDraftBeginsAsTheEditionInForceStands() {
        GridEdition young = grid();
        GridEdition old = editions.inForce(Locale.FRENCH);
        assertThat(young.indicators()).extracting(Indicator::code).isEqualTo(codes(old));
        assertThat(young.indicators()).extracting(Indicator::text).isEqualTo(texts(old));
        assertThat(young.indicators()).extracting(Indicator::id).doesNotContainAnyElementsOf(ids(old));
        assertThat(young.notice()).isEqualTo(old.notice());
        assertThat(young.notes())
                .extracting(Note::text)
                .isEqualTo(old.notes().stream().map(Note::text).toList());
        assertThat(editions.edition(line(), Locale.ENGLISH)
                        .indicator("1.4.3")
                        .orElseThrow()
                        .text())
                .isEqualTo("Do you make use of a user satisfaction questionnaire?");
        Ancestry ancestry = ancestry();
        assertThat(young.everything()).allMatch(indicator -> ancestry.fate(indicator) == Fate.KEPT);
        assertThat(ancestry.withdrawn()).isEmpty();
    }

    @Test
    void otherWordsRewordAndTheirTranslationShowsTheFrenchUntilItIsThere() {
        rewrite("1.4.3", content("1.4", "Exploitez-vous ce que disent les usagers ?"));
        assertThat(fate("1.4.3")).isEqualTo(Fate.REWORDED);
        assertThat(at("1.4.3").text()).isEqualTo("Exploitez-vous ce que disent les usagers\u202f?");
        assertThat(at("1.4.3").level()).isEqualTo(Level.INTERNAL_PROGRESS);
        assertThat(at("1.4.3").details()).containsExactly("Comment\u202f?");
    }

    @Test
    void theFirstWordsMakeItKeptAgain() {
        String before = editions.recorded(line(), Locale.FRENCH)
                .indicator("1.4.3")
                .orElseThrow()
                .text();
        rewrite("1.4.3", content("1.4", "Autre chose ?"));
        revising.rewrite(reader, draft, at("1.4.3").id(), 1, content("1.4", before));
        assertThat(fate("1.4.3")).isEqualTo(Fate.KEPT);
    }

    @Test
    void aCorrectedSlipIsKeptAndShowsWhatWasPrinted() {
        String old = editions.recorded(line(), Locale.FRENCH)
                .indicator("3.1.3")
                .orElseThrow()
                .text();
        rewrite("3.1.3", slip("3.1", "Les partenaires incontournables participent-ils à l’activité de la Cité ?"));
        assertThat(fate("3.1.3")).isEqualTo(Fate.KEPT);
        assertThat(ancestry().comparable(at("3.1.3"))).isPresent();
        assertThat(grid().notes("3.1.3")).extracting(Note::printed).containsExactly(old);
        revising.rewrite(
                reader, draft, at("3.1.3").id(), 1, content("3.1", at("3.1.3").text()));
        assertThat(fate("3.1.3")).isEqualTo(Fate.REWORDED);
        assertThat(grid().notes("3.1.3")).isEmpty();
    }

    @Test
    void whoeverSawAnOlderVersionOverwritesNothing() {
        rewrite("1.4.3", content("1.4", "Première main ?"));
        assertRefused(
                () -> revising.rewrite(reader, draft, at("1.4.3").id(), 0, content("1.4", "Seconde main ?")),
                "grid.refusal.changedMeanwhile");
        assertThat(at("1.4.3").text()).startsWith("Première main");
    }

    @Test
    void whatDoesNotFitIsRefused() {
        IndicatorId one = at("1.4.3").id();
        assertRefused(() -> revising.rewrite(reader, draft, one, 0, content("1.4", " ")), "grid.refusal.text.missing");
        assertRefused(
                () -> revising.rewrite(reader, draft, one, 0, content("1.4", "x".repeat(601))),
                "grid.refusal.text.tooLong");
        assertRefused(() -> revising.add(reader, draft, content("9.9", "Où ?")), "grid.refusal.criterion");
        assertRefused(() -> revising.withdraw(reader, draft, one, " \n"), "grid.refusal.reason.missing");
        assertRefused(() -> revising.merge(reader, draft, one, one), "grid.refusal.merge");
        IndicatorId young = revising.add(reader, draft, content("1.4", "Nouveau ?"));
        assertRefused(
                () -> revising.split(reader, draft, young, content("1.4", "Moitié ?")), "grid.refusal.nothingToSplit");
        assertRefused(() -> revising.merge(reader, draft, one, young), "grid.refusal.nothingToMerge");
    }

    @Test
    void anEditionInForceTakesNothing() {
        GridEdition inForce = editions.inForce(Locale.FRENCH);
        assertRefused(() -> revising.add(reader, inForce.id(), content("1.4", "Encore une ?")), "grid.refusal.closed");
    }
}
