package org.ampli.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.CampaignId;
import org.ampli.matching.CiteToRead;
import org.ampli.matching.Clause;
import org.ampli.matching.Explanation;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;
import org.ampli.reader.ReaderLine;
import org.ampli.shared.Page;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class WordingTests {

    private final PersonId geneve = PersonId.next();
    private final PersonId porto = PersonId.next();
    private final CiteLine nanterre = new CiteLine(
            "nanterre",
            "Cité des métiers de Nanterre",
            "Nanterre",
            "",
            new CiteToRead(CiteId.next(), Set.of("fr"), "FR", null, Set.of(), Set.of(), Map.of()));
    private final PairQuestion question = new PairQuestion(
            new Campaign(CampaignId.next(), 2027, null, null, null, null, null, Map.of()),
            List.of(
                    new ReaderLine(geneve, "Référent qualité de Genève", "", "Genève", null),
                    new ReaderLine(porto, "Manager de Porto", "", "Porto", null)),
            List.of(nanterre),
            List.of(),
            List.of(),
            List.of());

    private Wording words(Locale language) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/matching", "messages/pairing");
        messages.setDefaultEncoding("UTF-8");
        return new Wording(
                new Page(language, messages, Optional.empty(), "/", null, "", UnaryOperator.identity()), question);
    }

    @Test
    void whatIsMetIsOneSentence() {
        List<Clause> met = List.of(
                new Clause("matching.met.language", List.of(Locale.FRENCH)),
                new Clause("matching.met.abroad", List.of(List.of(geneve, porto), 2)));
        assertThat(words(Locale.FRENCH).sentence(met))
                .isEqualTo("Les deux lisent en français et Référent qualité de Genève et Manager de Porto viennent"
                        + " d’un autre pays.");
        assertThat(words(Locale.ENGLISH).sentence(met.subList(0, 1))).isEqualTo("Both read in French.");
    }

    @Test
    void whatIsNotMetSaysWhoCouldAndWhatWouldFollow() {
        assertThat(words(Locale.FRENCH)
                        .sentence(new Explanation.Unmet(
                                new Clause("matching.unmet.language.second", List.of(porto, Locale.FRENCH)),
                                new Clause("matching.with.second", List.of(geneve)),
                                new Clause("matching.otherwise.load", List.of(geneve, 4)))))
                .isEqualTo(
                        "Manager de Porto, en second, ne lit pas en français\u202f: avec Référent qualité de Genève en"
                                + " second, Référent qualité de Genève aurait 4 Cités en première lecture.");
        assertThat(words(Locale.FRENCH)
                        .sentence(new Explanation.Unmet(
                                new Clause("matching.unmet.abroad", List.of()),
                                null,
                                new Clause("matching.otherwise.nobody", List.of()))))
                .isEqualTo("Aucun des deux ne vient d’un autre pays\u202f: aucun autre binôme possible ne fait mieux.");
    }

    @Test
    void whatWouldMendSomethingNamesTheTies() {
        Clause mend =
                new Clause("matching.foreseen.noManagerFor.mend", List.of(nanterre.id(), List.of(geneve, porto), 2));
        assertThat(words(Locale.FRENCH).say(mend))
                .isEqualTo("Nommez un manager d’une autre Cité, ou revenez sur un de ces liens déclarés\u202f: Référent"
                        + " qualité de Genève et Manager de Porto.");
        assertThat(words(Locale.FRENCH)
                        .say(new Clause("matching.foreseen.noManagerFor.mend", List.of(nanterre.id(), List.of(), 0))))
                .isEqualTo("Nommez un manager d’une autre Cité.");
        assertThat(words(Locale.FRENCH)
                        .say(new Clause(
                                "matching.foreseen.language.mend", List.of(Locale.of("pt"), List.of(nanterre.id())))))
                .isEqualTo("Nommez quelqu’un qui lit en portugais, ou levez la langue pour Nanterre.");
    }
}
