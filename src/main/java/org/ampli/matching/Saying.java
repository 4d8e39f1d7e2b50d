package org.ampli.matching;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ampli.network.PersonId;

/**
 * The words for what a pair means to one Cité.
 *
 * @param share second readings of each reader, when they are even
 */
record Saying(Fitting fitting, Loads loads, int share) {

    /** How much better another pair must be to be worth a word, in hundredths of a wish: distance has no end. */
    long worth(Wish wish) {
        return wish == Wish.DISTANCE ? 100 : 1;
    }

    /** What the pair leaves to be wished, or nothing. */
    Optional<Clause> unmet(Wish wish, Option pair) {
        Candidate lead = pair.lead();
        Candidate second = pair.second();
        boolean missed = switch (wish) {
            case LOAD -> loads.leads(lead) > fitting.wishes().most();
            case EVEN -> loads.seconds(second) > share;
            default -> fitting.unmet(wish, lead, second) > 0;
        };
        if (!missed) {
            return Optional.empty();
        }
        return Optional.of(
                switch (wish) {
                    case LOAD -> Clause.of("matching.unmet.load", person(lead), loads.leads(lead));
                    case EVEN -> Clause.of("matching.unmet.even", person(second), loads.seconds(second));
                    case LANGUAGE -> languageUnmet(lead, second);
                    case LAST_YEAR ->
                        fitting.wishes().keep()
                                ? named("matching.unmet.kept", lost(pair))
                                : named("matching.unmet.changed", again(pair));
                    case DISTANCE ->
                        Clause.of("matching.unmet.distance", person(lead), km(lead), person(second), km(second));
                    case ABROAD -> Clause.of("matching.unmet.abroad");
                });
    }

    private Clause languageUnmet(Candidate lead, Candidate second) {
        if (fitting.of(lead).speaks()) {
            return Clause.of("matching.unmet.language.second", person(second), language());
        }
        return fitting.of(second).speaks()
                ? Clause.of("matching.unmet.language.lead", person(lead), language())
                : Clause.of("matching.unmet.language.both", language());
    }

    /** What the pair does well, or nothing worth a word. */
    Optional<Clause> met(Wish wish, Option pair) {
        return switch (wish) {
            case LANGUAGE ->
                fitting.cite().languages().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Clause.of("matching.met.language", language()));
            case ABROAD ->
                Optional.of(named(
                        "matching.met.abroad",
                        people(both(pair).filter(one -> fitting.of(one).abroad()))));
            case LAST_YEAR -> lastYearMet(again(pair));
            case LOAD, EVEN, DISTANCE -> Optional.empty();
        };
    }

    private Optional<Clause> lastYearMet(List<PersonId> again) {
        if (fitting.cite().lastYear().isEmpty() || fitting.wishes().keep() && again.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                fitting.wishes().keep() ? named("matching.met.kept", again) : Clause.of("matching.met.changed"));
    }

    /** How the other pair differs from this one. */
    Clause with(Option now, Option other) {
        if (now.lead().equals(other.second()) && now.second().equals(other.lead())) {
            return Clause.of("matching.with.turned", person(other.lead()));
        }
        boolean leads = both(now).noneMatch(other.lead()::equals);
        boolean seconds = both(now).noneMatch(other.second()::equals);
        if (leads && seconds) {
            return Clause.of("matching.with.both", person(other.lead()), person(other.second()));
        }
        return leads
                ? Clause.of("matching.with.lead", person(other.lead()))
                : Clause.of("matching.with.second", person(other.second()));
    }

    /** What the other pair would do worse; the loads are those without either. */
    Clause hurt(Wish wish, Option now, Option other) {
        Candidate lead = other.lead();
        Candidate second = other.second();
        return switch (wish) {
            case LOAD ->
                loads.leads(lead) + 1 > fitting.wishes().most()
                        ? Clause.of("matching.otherwise.load", person(lead), loads.leads(lead) + 1)
                        : Clause.of("matching.otherwise.fewer", person(now.lead()), loads.leads(now.lead()));
            case EVEN -> Clause.of("matching.otherwise.even", person(second), loads.seconds(second) + 1);
            case LANGUAGE ->
                Clause.of("matching.otherwise.language", person(fitting.of(lead).speaks() ? second : lead), language());
            case LAST_YEAR ->
                fitting.wishes().keep()
                        ? named("matching.otherwise.kept", lost(other))
                        : named("matching.otherwise.changed", again(other));
            case DISTANCE -> {
                Candidate farther = km(lead) >= km(second) ? lead : second;
                yield Clause.of("matching.otherwise.distance", person(farther), km(farther));
            }
            case ABROAD -> Clause.of("matching.otherwise.abroad");
        };
    }

    private static Clause named(String key, List<PersonId> people) {
        return Clause.of(key, people, people.size());
    }

    /** The language of the Cité, the first by its code where it has several. */
    private Locale language() {
        return Locale.of(
                fitting.cite().languages().stream().sorted().findFirst().orElse(""));
    }

    private List<PersonId> again(Option pair) {
        return people(both(pair).filter(one -> fitting.of(one).readLastYear()));
    }

    private List<PersonId> lost(Option pair) {
        return people(fitting.former().stream().filter(one -> both(pair).noneMatch(one::equals)));
    }

    private int km(Candidate candidate) {
        return fitting.of(candidate).km();
    }

    private static Stream<Candidate> both(Option pair) {
        return Stream.of(pair.lead(), pair.second());
    }

    private static List<PersonId> people(Stream<Candidate> candidates) {
        return candidates.map(Saying::person).toList();
    }

    private static PersonId person(Candidate candidate) {
        return candidate.reader().person();
    }
}
