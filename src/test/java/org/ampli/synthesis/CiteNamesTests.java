package org.ampli.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By which words a Cité can be recognised. */
class CiteNamesTests {

    private static final CiteNames NAMES = CiteNames.of(Stream.of(
            new CiteNames.Named("Cité des métiers de Nanterre", "Nanterre"),
            new CiteNames.Named("Cité des métiers de Limoges et du Limousin", "Limoges"),
            new CiteNames.Named("Cité des métiers de Paris La Villette (Universcience)", "Paris"),
            new CiteNames.Named("Cité des métiers de l’Orne", "Alençon"),
            new CiteNames.Named("Cidade das Profissões do Porto", "Porto"),
            new CiteNames.Named("Cité", "Io")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "À Nanterre, l’accueil est libre.",
                "L’équipe nanterre montre sa file.",
                "Dans le Limousin, on partage.",
                "UNIVERSCIENCE prête un texte.",
                "Alencon ou l’Orne l’ont fait",
                "(Porto)",
                "C’est à Paris."
            })
    void aTownOrTheOwnPartOfANameIsFoundHoweverItIsTyped(String text) {
        assertThat(NAMES.within(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Une Cité des métiers le fait, une autre non.",
                "Les ornements du porton",
                "Un pari, une cidade, io",
                "Le réseau des métiers accueille."
            })
    void whatAllNamesShareAndOtherWordsNameNobody(String text) {
        assertThat(NAMES.within(text)).isEmpty();
    }

    @Test
    void theNameIsSaidAsItIsWritten() {
        assertThat(NAMES.within("à ALENCON")).contains("Alençon");
    }
}
