package org.ampli.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDifferenceTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Existe-t-il un plan ? | Existe-t-il un plan ? | Existe-t-il un plan ?",
                "a b | a b c | a b [+c]",
                "a b c | a b | a b [-c]",
                "un plan de formation ? | un plan annuel de formation ? | un plan [+annuel] de formation ?",
                "écouter l’entretien | écourter l’entretien | [-écouter] [+écourter] l’entretien",
                "tout autre | rien de tel | [-tout autre] [+rien de tel]",
            })
    void whatIsRemovedStandsBeforeWhatTakesItsPlace(String before, String after, String shown) {
        assertThat(WordDifference.between(before, after).stream()
                        .map(piece -> switch (piece.fortune()) {
                            case KEPT -> piece.text();
                            case ADDED -> "[+" + piece.text() + "]";
                            case REMOVED -> "[-" + piece.text() + "]";
                        })
                        .collect(Collectors.joining(" ")))
                .isEqualTo(shown);
    }
}
