package org.ampli.grid;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.ampli.shared.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class GridEditionsTests {

    @Autowired
    GridEditions editions;

    @Autowired
    PuttingInForce puttingInForce;

    @Autowired
    JdbcClient database;

    @Test
    void theEditionOf2010IsInForce() {
        assertThat(editions.inForce(Locale.FRENCH).code()).isEqualTo("2010");
        assertThat(editions.edition("2010", Locale.FRENCH)).isPresent();
        assertThat(editions.edition("2011", Locale.FRENCH)).isEmpty();
    }

    @Test
    void itHas62IndicatorsUnder27CriteriaInSixParts() {
        GridEdition grid = editions.inForce(Locale.FRENCH);
        assertThat(grid.indicators()).hasSize(62);
        assertThat(grid.criteria()).hasSize(27);
        assertThat(grid.axes()).extracting(Axis::code).containsExactly("1", "2", "3");
        assertThat(grid.parts()).extracting(Part::code).containsExactly("1", "2.RH", "2.PIL", "2.ORG", "2.COM", "3");
        assertThat(grid.parts()).extracting(part -> part.indicators().size()).containsExactly(16, 12, 8, 7, 6, 13);
    }

    @Test
    void fiftyLevelsArePresumedAndTwelveArePrinted() {
        Map<String, Long> levels = editions.inForce(Locale.FRENCH).indicators().stream()
                .collect(groupingBy(
                        indicator -> indicator.level().code() + (indicator.levelPresumed() ? " presumed" : ""),
                        counting()));
        assertThat(levels)
                .isEqualTo(Map.of("fundamental presumed", 50L, "internal-progress", 7L, "external-progress", 5L));
    }

    @Test
    void noTwoIndicatorsShareACodeThoughTheGuidePrintsSomeNumbersTwice() {
        GridEdition grid = editions.inForce(Locale.FRENCH);
        assertThat(grid.indicators()).extracting(Indicator::code).doesNotHaveDuplicates();
        assertThat(grid.indicators()).extracting(Indicator::id).doesNotHaveDuplicates();
        assertThat(grid.indicators())
                .filteredOn(indicator -> indicator.label().equals("1.1"))
                .hasSize(6);
        assertThat(grid.indicator("3.3.3").orElseThrow().label()).isEqualTo("3.2");
    }

    @Test
    void threeQuestionsArePutTheOtherWayRound() {
        assertThat(editions.inForce(Locale.FRENCH).indicators())
                .filteredOn(Indicator::yesIsGap)
                .extracting(Indicator::code)
                .containsExactly("1.2.1", "1.2.2", "3.1.4");
    }

    @Test
    void anIndicatorIsFoundByItsCodeByItsIdentityAndByItsPlace() {
        GridEdition grid = editions.inForce(Locale.ENGLISH);
        Indicator indicator = grid.indicator("2.PIL.3.1").orElseThrow();
        assertThat(grid.indicator(indicator.id())).containsSame(indicator);
        assertThat(grid.indicators().get(indicator.position())).isSameAs(indicator);
        assertThat(indicator.details()).containsExactly("Who are they?");
        assertThat(indicator.criterion().section()).isEqualTo(new Section("2.PIL", "Steering"));
        assertThat(grid.indicators(indicator.criterion())).contains(indicator);
    }

    @Test
    void theQuestionsAreThoseOfTheGuideSetInFrenchTypography() {
        assertThat(editions.recorded(Locale.FRENCH)
                        .indicator("1.6.2")
                        .orElseThrow()
                        .text())
                .isEqualTo("Les événements « peu remplis » sont-ils remis en cause ?");
        assertThat(editions.inForce(Locale.FRENCH)
                        .indicator("1.6.2")
                        .orElseThrow()
                        .text())
                .isEqualTo("Les événements «\u202fpeu remplis\u202f» sont-ils remis en cause\u202f?");
    }

    @Test
    void everyTextIsInEveryLanguageAndSaysItsState() {
        GridEdition french = editions.inForce(Locale.FRENCH);
        assertThat(french.toBeReviewed()).isFalse();
        for (Locale language : Languages.ALL.subList(1, Languages.ALL.size())) {
            GridEdition translated = editions.inForce(language);
            assertThat(translated.toBeReviewed()).isTrue();
            assertThat(translated.indicators()).extracting(Indicator::id).isEqualTo(ids(french));
            assertThat(translated.indicators())
                    .allSatisfy(indicator -> assertThat(indicator.text())
                            .isNotEqualTo(french.indicator(indicator.id())
                                    .orElseThrow()
                                    .text()));
            assertThat(translated.notes()).hasSameSizeAs(french.notes());
        }
        assertThat(database.sql("""
                        select count(*) from (select subject_id, field, position from grid_translation
                         where edition_id = (select id from grid_edition where code = '2010')
                         group by edition_id, subject_id, field, position having count(*) <> :languages) untranslated
                        """)
                        .param("languages", Languages.ALL.size())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void everyNoteConcernsSomethingOfTheGrid() {
        GridEdition grid = editions.inForce(Locale.FRENCH);
        assertThat(grid.notes()).extracting(Note::key).contains("criteria-count", "second-3-2", "presumed-levels");
        Stream<String> codes = Stream.concat(
                grid.indicators().stream().map(Indicator::code),
                Stream.concat(
                        grid.criteria().stream().map(Criterion::code),
                        grid.axes().stream().map(Axis::code)));
        assertThat(codes.toList())
                .containsAll(grid.notes().stream()
                        .flatMap(note -> note.about().stream())
                        .toList());
        assertThat(grid.notes("1.2.2"))
                .filteredOn(Note::correction)
                .extracting(Note::printed)
                .containsExactly("Arrive-t-il que le conseiller doive écouter l'entretien à cause du flux?");
    }

    @Test
    void nodesThatStartTogetherLoadItOnce() throws Exception {
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Void> start = () -> {
                puttingInForce.edition("2010");
                return null;
            };
            for (var node : nodes.invokeAll(java.util.Collections.nCopies(8, start))) {
                node.get();
            }
        }
        assertThat(database.sql("select count(*) from grid_indicator i join grid_edition e on e.id = i.edition_id"
                                + " where e.code = '2010'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(62);
    }

    private static java.util.List<IndicatorId> ids(GridEdition grid) {
        return grid.indicators().stream().map(Indicator::id).toList();
    }
}
