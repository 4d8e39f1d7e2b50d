package org.ampli.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;
import org.junit.jupiter.api.Test;

class ExplainingTests {

    private final CiteId porto = CiteId.next();
    private final Reader geneve = reader(true, "CH", new Coordinates(46.2, 6.15), "fr");
    private final Reader milano = reader(false, "IT", new Coordinates(45.46, 9.19), "it", "fr");
    private final Reader irun = reader(false, "ES", new Coordinates(43.34, -1.79), "es");
    private final Reader orne = reader(true, "FR", new Coordinates(48.43, 0.09), "fr");

    private static Reader reader(boolean manager, String country, Coordinates at, String... languages) {
        return new Reader(PersonId.next(), CiteId.next(), manager, Set.of(languages), country, at);
    }

    private CiteToRead cite(String language, String country, Set<PersonId> lastYear) {
        return new CiteToRead(
                porto, Set.of(language), country, new Coordinates(41.15, -8.61), Set.of(), lastYear, Map.of());
    }

    private Explanation explain(CiteToRead cite, Wishes wishes, Reader lead, Reader second) {
        Matching matching = new Matching(List.of(cite), List.of(geneve, milano, irun, orne), wishes, 1);
        return Explaining.of(matching, Map.of(porto, new Pair(lead.person(), second.person())))
                .get(porto);
    }

    private static Wishes only(Wish wish, boolean keep) {
        return new Wishes(Map.of(wish, Strength.MUCH), keep, 0, 3);
    }

    @Test
    void aLanguageThatBothReadIsMet() {
        assertThat(explain(cite("fr", "FR", Set.of()), only(Wish.LANGUAGE, true), geneve, milano))
                .isEqualTo(new Explanation(List.of(Clause.of("matching.met.language", Locale.FRENCH)), List.of()));
    }

    @Test
    void whoWouldReadTheLanguageIsNamedWithWhatFollows() {
        Map<Wish, Strength> both = new EnumMap<>(Map.of(Wish.LANGUAGE, Strength.LITTLE, Wish.DISTANCE, Strength.MUCH));
        Explanation explanation = explain(cite("fr", "FR", Set.of()), new Wishes(both, true, 0, 3), geneve, irun);
        assertThat(explanation.unmet().getFirst())
                .isEqualTo(new Explanation.Unmet(
                        Clause.of("matching.unmet.language.second", irun.person(), Locale.FRENCH),
                        Clause.of("matching.with.second", milano.person()),
                        Clause.of(
                                "matching.otherwise.distance",
                                milano.person(),
                                milano.at().kmTo(new Coordinates(41.15, -8.61)))));
    }

    @Test
    void aWishThatNobodyCouldMeetSaysSo() {
        assertThat(explain(cite("pt", "PT", Set.of()), only(Wish.LANGUAGE, true), geneve, milano)
                        .unmet())
                .containsExactly(new Explanation.Unmet(
                        Clause.of("matching.unmet.language.both", Locale.of("pt")),
                        null,
                        Clause.of("matching.otherwise.nobody")));
    }

    @Test
    void whatWouldCostNothingIsSaidToo() {
        assertThat(explain(cite("fr", "FR", Set.of()), only(Wish.ABROAD, true), geneve, milano)
                        .met())
                .containsExactly(Clause.of("matching.met.abroad", List.of(geneve.person(), milano.person()), 2));
        assertThat(explain(cite("it", "IT", Set.of()), only(Wish.LANGUAGE, true), geneve, milano)
                        .unmet())
                .containsExactly(new Explanation.Unmet(
                        Clause.of("matching.unmet.language.lead", geneve.person(), Locale.ITALIAN),
                        Clause.of("matching.with.turned", milano.person()),
                        Clause.of("matching.otherwise.free")));
    }

    @Test
    void lastYearsReadersAreKeptOrChangedAsWished() {
        CiteToRead read = cite("fr", "FR", Set.of(geneve.person(), milano.person()));
        assertThat(explain(read, only(Wish.LAST_YEAR, true), geneve, milano).met())
                .containsExactly(Clause.of("matching.met.kept", List.of(geneve.person(), milano.person()), 2));
        assertThat(explain(read, only(Wish.LAST_YEAR, false), orne, irun).met())
                .containsExactly(Clause.of("matching.met.changed"));
        assertThat(explain(read, only(Wish.LAST_YEAR, true), geneve, irun)
                        .unmet()
                        .getFirst()
                        .what())
                .isEqualTo(Clause.of("matching.unmet.kept", List.of(milano.person()), 1));
        assertThat(explain(read, only(Wish.LAST_YEAR, false), geneve, irun)
                        .unmet()
                        .getFirst()
                        .what())
                .isEqualTo(Clause.of("matching.unmet.changed", List.of(geneve.person()), 1));
    }

    @Test
    void aLoadBeyondTheBoundsIsSaidWithWhatItSpares() {
        Wishes one = new Wishes(Map.of(Wish.LOAD, Strength.MUCH, Wish.LANGUAGE, Strength.FIRST), true, 0, 1);
        List<CiteToRead> cites = List.of(french(), french());
        Map<CiteId, Pair> pairs = new HashMap<>();
        cites.forEach(cite -> pairs.put(cite.id(), new Pair(geneve.person(), milano.person())));
        Matching matching = new Matching(cites, List.of(geneve, milano, irun), one, 1);
        assertThat(Explaining.of(matching, pairs).get(cites.getFirst().id()).unmet())
                .containsExactly(new Explanation.Unmet(
                        Clause.of("matching.unmet.load", geneve.person(), 2),
                        Clause.of("matching.with.turned", milano.person()),
                        Clause.of("matching.otherwise.free")));
    }

    private static CiteToRead french() {
        return new CiteToRead(CiteId.next(), Set.of("fr"), "FR", null, Set.of(), Set.of(), Map.of());
    }

    @Test
    void someoneWhoIsNoReaderAnyMoreIsNotExplained() {
        Matching matching = new Matching(List.of(french()), List.of(geneve, milano), Wishes.usual(), 1);
        CiteId cite = matching.cites().getFirst().id();
        assertThat(Explaining.of(matching, Map.of(cite, new Pair(geneve.person(), PersonId.next()))))
                .isEmpty();
    }

    @Test
    void everyKindOfSentenceIsSaidOfSomeNetworkAndNobodyMeansNobody() {
        Set<String> keys = new TreeSet<>();
        LongStream.range(0, 60).forEach(seed -> {
            Matching matching = RandomNetwork.awkward(seed, 8, 9);
            ByHand byHand = new ByHand(matching);
            Map<CiteId, Pair> pairs = Plan.first(matching).pairs();
            Explaining.of(matching, pairs).forEach((id, explanation) -> {
                explanation.met().forEach(clause -> keys.add(clause.key()));
                for (Explanation.Unmet unmet : explanation.unmet()) {
                    keys.addAll(List.of(unmet.what().key(), unmet.otherwise().key()));
                    if (unmet.with() == null && unmet.what().key().equals("matching.unmet.abroad")) {
                        CiteToRead cite = byHand.cite(id);
                        assertThat(byHand.lawful(cite)).noneMatch(pair -> byHand.abroad(cite, pair));
                    }
                    if (unmet.with() != null) {
                        keys.add(unmet.with().key());
                    }
                }
            });
        });
        assertThat(keys).hasSize(27);
    }
}
