package org.ampli.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nothing that is told gives away what is not: whatever a hidden number is, within what its hiding says, everything
 * that is told is the same.
 */
class FiguresTests {

    private static final int NETWORKS = 300;
    private static final List<String> PARTS = List.of("1", "2.RH", "2.PIL", "3");
    private static final List<String> LEVELS = List.of("fundamental", "internal", "external");

    /** What was answered: how many of the Cités say yes to each indicator. */
    private record Network(int cites, List<Integer> yes) {

        Figures figures() {
            List<Figures.Figure> all = new ArrayList<>();
            for (int i = 0; i < yes.size(); i++) {
                String part = PARTS.get(i % PARTS.size());
                all.add(Figures.Figure.of(
                        "i" + i, part, part.substring(0, 1), LEVELS.get(i % 3), yes.get(i), cites - yes.get(i)));
            }
            return new Figures(cites, all);
        }

        Network with(int indicator, int other) {
            List<Integer> changed = new ArrayList<>(yes);
            changed.set(indicator, other);
            return new Network(cites, changed);
        }
    }

    @Test
    void noNumberUnderFiveIsTold() {
        networks()
                .flatMap(network -> network.figures().indicators().stream())
                .filter(Figures.Figure::told)
                .forEach(figure ->
                        assertThat(List.of(figure.yes(), figure.no())).allMatch(number -> number >= Figures.LEAST));
    }

    @Test
    void whateverIsHiddenEverythingToldIsTheSame() {
        int[] hidden = {0};
        networks().forEach(network -> {
            List<Object> told = told(network.figures());
            for (int i = 0; i < network.yes().size(); i++) {
                if (!network.figures().indicators().get(i).told()) {
                    for (int other = 0; other <= network.cites(); other++) {
                        Network another = network.with(i, other);
                        if (!another.figures().indicators().get(i).told()) {
                            hidden[0]++;
                            assertThat(told(another.figures())).isEqualTo(told);
                        }
                    }
                }
            }
        });
        assertThat(hidden[0]).as("what was tried").isGreaterThan(10_000);
    }

    @Test
    void aTotalSaysOverHowManyIndicatorsItIs() {
        Figures figures = new Network(20, List.of(10, 2, 19, 7, 12)).figures();
        assertThat(figures.ofPart("1")).isEqualTo(new Figures.Total(22, 18, 2, 2));
        assertThat(figures.ofPart("2.RH")).isEqualTo(new Figures.Total(0, 0, 0, 1));
        assertThat(figures.total(figure -> true)).isEqualTo(new Figures.Total(29, 31, 3, 5));
    }

    /** Everything that a page or a document shows. */
    private static List<Object> told(Figures figures) {
        List<Object> told = new ArrayList<>();
        told.add(figures.cites());
        figures.indicators().forEach(figure -> told.add(figure.told() ? List.of(figure.yes(), figure.no()) : "hidden"));
        PARTS.forEach(part -> told.add(figures.ofPart(part)));
        List.of("1", "2", "3").forEach(axis -> told.add(figures.ofAxis(axis)));
        LEVELS.forEach(level -> told.add(figures.ofLevel(level)));
        told.add(figures.total(figure -> true));
        return told;
    }

    private static Stream<Network> networks() {
        Random random = new Random(62);
        return Stream.generate(() -> {
                    int cites = 5 + random.nextInt(26);
                    return new Network(
                            cites,
                            Stream.generate(() -> random.nextInt(cites + 1))
                                    .limit(16)
                                    .toList());
                })
                .limit(NETWORKS);
    }
}
