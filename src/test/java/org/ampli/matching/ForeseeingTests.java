package org.ampli.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ampli.network.CiteId;
import org.junit.jupiter.api.Test;

/** What is foreseen is exactly what trying everything finds. */
class ForeseeingTests {

    private final Set<String> seen = new TreeSet<>();

    @Test
    void exactlyTheCitesThatNobodyMayReadAreNamed() {
        LongStream.range(0, 400).forEach(seed -> {
            Random sizes = new Random(seed);
            Matching matching = RandomNetwork.awkward(seed, 1 + sizes.nextInt(4), sizes.nextInt(6));
            ByHand byHand = new ByHand(matching);
            Set<CiteId> closed = matching.cites().stream()
                    .filter(cite -> byHand.lawful(cite).isEmpty())
                    .map(CiteToRead::id)
                    .collect(Collectors.toSet());
            List<Foreseen> blocking =
                    Foreseeing.of(matching).stream().filter(Foreseen::blocking).toList();
            blocking.forEach(one -> seen.add(one.what().key()));
            assertThat(named(blocking, matching)).as("seed %d", seed).isEqualTo(closed);
        });
        assertThat(seen)
                .containsExactly(
                        "matching.foreseen.fixed",
                        "matching.foreseen.noManager",
                        "matching.foreseen.noManagerFor",
                        "matching.foreseen.noOfficer",
                        "matching.foreseen.noOfficerFor",
                        "matching.foreseen.nobody",
                        "matching.foreseen.oneHome");
    }

    private static Set<CiteId> named(List<Foreseen> blocking, Matching matching) {
        Set<CiteId> named = new HashSet<>();
        for (Foreseen one : blocking) {
            if (one.what().arguments().isEmpty()) {
                matching.cites().forEach(cite -> named.add(cite.id()));
            } else {
                named.add((CiteId) one.what().arguments().getFirst());
            }
        }
        return named;
    }

    @Test
    void aLoadThatCannotBeHadIsForeseenAndNoOther() {
        LongStream.range(0, 300).forEach(seed -> {
            Random sizes = new Random(seed);
            Matching matching = RandomNetwork.awkward(seed, 1 + sizes.nextInt(6), 2 + sizes.nextInt(4));
            ByHand byHand = new ByHand(matching);
            if (!matching.wishes().wants(Wish.LOAD) || nobody(matching)) {
                return;
            }
            Set<String> keys = keys(matching);
            assertThat(Stream.of("matching.foreseen.tooMany", "matching.foreseen.tooManyFor")
                            .anyMatch(keys::contains))
                    .as("seed %d", seed)
                    .isEqualTo(!byHand.nobodyLeadsTooMany());
            assertThat(Stream.of("matching.foreseen.tooFew", "matching.foreseen.tooFewFor")
                            .anyMatch(keys::contains))
                    .as("seed %d", seed)
                    .isEqualTo(!byHand.everyoneLeadsEnough());
            seen.addAll(keys);
        });
        assertThat(seen)
                .contains(
                        "matching.foreseen.tooMany",
                        "matching.foreseen.tooManyFor",
                        "matching.foreseen.tooFew",
                        "matching.foreseen.tooFewFor");
    }

    @Test
    void theNamedCitesAndReadersAreAProof() {
        LongStream.range(0, 300).forEach(seed -> {
            Matching matching = RandomNetwork.awkward(seed, 6, 4);
            ByHand byHand = new ByHand(matching);
            for (Foreseen one : Foreseeing.of(matching)) {
                List<Object> said = one.what().arguments();
                if (one.what().key().equals("matching.foreseen.tooManyFor")) {
                    Set<Object> leads = leads(byHand, (List<?>) said.get(0));
                    assertThat(leads).isEqualTo(new HashSet<>((List<?>) said.get(1)));
                    assertThat(((List<?>) said.get(0)).size())
                            .isGreaterThan(matching.wishes().most() * leads.size());
                }
                if (one.what().key().equals("matching.foreseen.tooFewFor")) {
                    List<?> readers = (List<?>) said.get(0);
                    Set<Object> cites = matching.cites().stream()
                            .filter(cite ->
                                    leads(byHand, List.of(cite.id())).stream().anyMatch(readers::contains))
                            .map(CiteToRead::id)
                            .collect(Collectors.toSet());
                    assertThat(cites).isEqualTo(new HashSet<>((List<?>) said.get(1)));
                    assertThat(cites.size()).isLessThan(matching.wishes().least() * readers.size());
                }
            }
        });
    }

    private static Set<Object> leads(ByHand byHand, List<?> cites) {
        return byHand.matching().cites().stream()
                .filter(cite -> cites.contains(cite.id()))
                .flatMap(cite -> byHand.lawful(cite).stream())
                .map(Pair::lead)
                .collect(Collectors.toSet());
    }

    @Test
    void aLanguageThatNoPossiblePairReadsIsForeseenAndNoOther() {
        LongStream.range(0, 300).forEach(seed -> {
            Matching matching = RandomNetwork.awkward(seed, 4, 4);
            ByHand byHand = new ByHand(matching);
            Set<CiteId> unread = matching.cites().stream()
                    .filter(cite -> matching.wishes().wants(Wish.LANGUAGE) && !nobody(matching))
                    .filter(cite -> !byHand.lawful(cite).isEmpty())
                    .filter(cite -> byHand.lawful(cite).stream()
                            .noneMatch(pair -> byHand.speaks(cite, pair.lead()) || byHand.speaks(cite, pair.second())))
                    .map(CiteToRead::id)
                    .collect(Collectors.toSet());
            Set<Object> foreseen = Foreseeing.of(matching).stream()
                    .filter(one -> one.what().key().equals("matching.foreseen.language"))
                    .flatMap(one -> ((List<?>) one.what().arguments().get(1)).stream())
                    .collect(Collectors.toSet());
            assertThat(foreseen).as("seed %d", seed).isEqualTo(unread);
            if (!unread.isEmpty()) {
                seen.add("unread");
            }
        });
        assertThat(seen).contains("unread");
    }

    @Test
    void whereNothingIsWishedForNothingIsMissed() {
        Matching matching = RandomNetwork.draw(1, 21, 10, new Wishes(Map.of(), true, 2, 3));
        assertThat(Foreseeing.of(matching)).isEmpty();
    }

    @Test
    void fourManagersBesideFiveOfficersAreToldApart() {
        Matching ten = RandomNetwork.draw(1, 21, 10, Wishes.usual());
        List<Reader> nine = ten.readers().stream()
                .filter(one -> !one.equals(ten.readers().stream()
                        .filter(Reader::manager)
                        .findFirst()
                        .orElseThrow()))
                .toList();
        assertThat(Foreseeing.of(new Matching(ten.cites(), nine, Wishes.usual(), 1)))
                .contains(new Foreseen(Clause.of("matching.foreseen.moreOfficers", 4L, 5L, 1L), false));
    }

    private static boolean nobody(Matching matching) {
        return matching.readers().stream().allMatch(Reader::manager)
                || matching.readers().stream().noneMatch(Reader::manager);
    }

    private static Set<String> keys(Matching matching) {
        return Foreseeing.of(matching).stream().map(one -> one.what().key()).collect(Collectors.toSet());
    }
}
