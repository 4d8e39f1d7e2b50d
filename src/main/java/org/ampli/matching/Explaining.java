package org.ampli.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;
import org.jspecify.annotations.Nullable;

/** Says of each pair which wishes it meets, which it does not, and what would have followed from meeting them. */
public final class Explaining {

    private final List<Candidate> candidates;
    private final Map<PersonId, Candidate> known = new LinkedHashMap<>();
    private final Wishes wishes;
    private final Loads loads;

    private Explaining(Matching matching) {
        wishes = matching.wishes();
        candidates = Plan.candidates(matching);
        candidates.forEach(candidate -> known.put(candidate.reader().person(), candidate));
        loads = new Loads(candidates.size());
    }

    /**
     * The words for each Cité that has a pair.
     *
     * @param pairs who reads whom; a pair with somebody who is no reader any more is left out
     */
    public static Map<CiteId, Explanation> of(Matching matching, Map<CiteId, Pair> pairs) {
        Explaining explaining = new Explaining(matching);
        Map<CiteToRead, Option> options = new LinkedHashMap<>();
        for (CiteToRead cite : matching.cites()) {
            explaining.option(pairs.get(cite.id())).ifPresent(option -> options.put(cite, option));
        }
        options.values().forEach(explaining.loads::add);
        int share = Math.ceilDiv(options.size(), Math.max(1, explaining.candidates.size()));
        Map<CiteId, Explanation> explanations = new LinkedHashMap<>();
        options.forEach((cite, option) -> {
            Fitting fitting = Fitting.of(cite, explaining.candidates, matching.wishes());
            explanations.put(cite.id(), explaining.explain(new Saying(fitting, explaining.loads, share), option));
        });
        return explanations;
    }

    private Optional<Option> option(@Nullable Pair pair) {
        Candidate lead = pair == null ? null : known.get(pair.lead());
        Candidate second = pair == null ? null : known.get(pair.second());
        return lead == null || second == null ? Optional.empty() : Optional.of(new Option(lead, second));
    }

    private Explanation explain(Saying saying, Option now) {
        List<Clause> met = new ArrayList<>();
        List<Explanation.Unmet> unmet = new ArrayList<>();
        for (Wish wish : Wish.values()) {
            if (wishes.wants(wish)) {
                Optional<Clause> missed = saying.unmet(wish, now);
                if (missed.isEmpty()) {
                    saying.met(wish, now).ifPresent(met::add);
                } else {
                    otherwise(saying, wish, now, missed.get()).ifPresent(unmet::add);
                }
            }
        }
        return new Explanation(List.copyOf(met), List.copyOf(unmet));
    }

    /** The change of this pair alone that would meet the wish better at the least cost, and what it would hurt most. */
    private Optional<Explanation.Unmet> otherwise(Saying saying, Wish wish, Option now, Clause what) {
        loads.remove(now);
        try {
            long enough =
                    loads.added(wish, saying.fitting(), now) - wishes.of(wish).weigh(saying.worth(wish));
            Predicate<Option> better = option -> loads.added(wish, saying.fitting(), option) <= enough;
            return cheapest(saying.fitting(), near(saying.fitting().cite(), now).filter(better))
                    .or(() -> cheapest(
                            saying.fitting(), all(saying.fitting().cite()).filter(better)))
                    .map(option -> new Explanation.Unmet(what, saying.with(now, option), hurt(saying, now, option)))
                    .or(() -> wish == Wish.DISTANCE
                            ? Optional.empty()
                            : Optional.of(new Explanation.Unmet(what, null, Clause.of("matching.otherwise.nobody"))));
        } finally {
            loads.add(now);
        }
    }

    private Optional<Option> cheapest(Fitting fitting, Stream<Option> options) {
        return options.min(Comparator.comparingLong(option -> loads.added(fitting, option)));
    }

    /** One reader changed, or the two turned around. */
    private Stream<Option> near(CiteToRead cite, Option now) {
        Stream<Option> changed = candidates.stream()
                .flatMap(one -> Stream.of(
                        new Option(one, now.second()),
                        new Option(now.lead(), one),
                        new Option(now.second(), one),
                        new Option(one, now.lead())));
        return Stream.concat(Stream.of(new Option(now.second(), now.lead())), changed)
                .filter(option ->
                        cite.allows(option.lead().reader(), option.second().reader()));
    }

    private Stream<Option> all(CiteToRead cite) {
        return Option.of(cite, candidates).stream();
    }

    private Clause hurt(Saying saying, Option now, Option option) {
        Fitting fitting = saying.fitting();
        return Stream.of(Wish.values())
                .filter(wish -> worse(wish, fitting, now, option) > 0)
                .max(Comparator.comparingLong(wish -> worse(wish, fitting, now, option)))
                .map(wish -> saying.hurt(wish, now, option))
                .orElseGet(() -> Clause.of("matching.otherwise.free"));
    }

    private long worse(Wish wish, Fitting fitting, Option now, Option option) {
        return loads.added(wish, fitting, option) - loads.added(wish, fitting, now);
    }
}
