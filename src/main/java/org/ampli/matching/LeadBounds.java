package org.ampli.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;

/**
 * Whether every Cité can be led without anyone leading too many, and everyone can lead enough. The two can be had
 * together when each can be had alone (Mendelsohn and Dulmage), so that each is asked alone, by augmenting paths; where
 * the paths end, a group of Cités or readers is the proof.
 */
class LeadBounds {

    private final Wishes wishes;
    private final List<Candidate> candidates;
    private final Map<CiteToRead, Set<Candidate>> leaders;

    /** @param leaders who may lead each Cité */
    LeadBounds(Wishes wishes, List<Candidate> candidates, Map<CiteToRead, Set<Candidate>> leaders) {
        this.wishes = wishes;
        this.candidates = candidates;
        this.leaders = leaders;
    }

    /** Some Cités that have too few possible leads for each to lead {@code most}. */
    Optional<Foreseen> tooMany() {
        Map<Candidate, List<CiteToRead>> led = new HashMap<>();
        for (CiteToRead cite : leaders.keySet()) {
            Set<CiteToRead> cites = new LinkedHashSet<>(Set.of(cite));
            Set<Candidate> readers = new LinkedHashSet<>();
            if (!findsLead(cite, led, cites, readers)) {
                return Optional.of(
                        readers.size() == candidates.size()
                                ? strain(
                                        "matching.foreseen.tooMany",
                                        leaders.size(),
                                        candidates.size(),
                                        wishes.most(),
                                        Math.ceilDiv(leaders.size(), wishes.most()) - candidates.size(),
                                        Math.ceilDiv(leaders.size(), candidates.size()))
                                : strain("matching.foreseen.tooManyFor", ids(cites), people(readers), wishes.most()));
            }
        }
        return Optional.empty();
    }

    /** Gives the Cité a lead who has room, or whose other Cité finds another. */
    private boolean findsLead(
            CiteToRead cite, Map<Candidate, List<CiteToRead>> led, Set<CiteToRead> cites, Set<Candidate> readers) {
        for (Candidate reader : leaders.getOrDefault(cite, Set.of())) {
            if (readers.add(reader)) {
                List<CiteToRead> theirs = led.computeIfAbsent(reader, one -> new ArrayList<>());
                if (theirs.size() < wishes.most()) {
                    return theirs.add(cite);
                }
                for (CiteToRead other : List.copyOf(theirs)) {
                    if (cites.add(other) && findsLead(other, led, cites, readers)) {
                        theirs.remove(other);
                        return theirs.add(cite);
                    }
                }
            }
        }
        return false;
    }

    /** Some readers who can lead too few Cités for each to lead {@code least}. */
    Optional<Foreseen> tooFew() {
        Map<CiteToRead, Candidate> leads = new HashMap<>();
        for (Candidate reader : candidates) {
            for (int i = 0; i < wishes.least(); i++) {
                Set<Candidate> readers = new LinkedHashSet<>(Set.of(reader));
                Set<CiteToRead> cites = new LinkedHashSet<>();
                if (!findsCite(reader, leads, readers, cites)) {
                    return Optional.of(
                            readers.size() == candidates.size()
                                    ? strain(
                                            "matching.foreseen.tooFew",
                                            leaders.size(),
                                            candidates.size(),
                                            wishes.least())
                                    : strain(
                                            "matching.foreseen.tooFewFor",
                                            people(readers),
                                            ids(leadBy(readers)),
                                            wishes.least(),
                                            readers.size(),
                                            leadBy(readers).size()));
                }
            }
        }
        return Optional.empty();
    }

    /** Gives the reader one more Cité that is free, or whose lead finds another. */
    private boolean findsCite(
            Candidate reader, Map<CiteToRead, Candidate> leads, Set<Candidate> readers, Set<CiteToRead> cites) {
        for (Map.Entry<CiteToRead, Set<Candidate>> open : leaders.entrySet()) {
            CiteToRead cite = open.getKey();
            Candidate other = leads.get(cite);
            if (!reader.equals(other) && open.getValue().contains(reader) && cites.add(cite)) {
                if (other == null || readers.add(other) && findsCite(other, leads, readers, cites)) {
                    leads.put(cite, reader);
                    return true;
                }
            }
        }
        return false;
    }

    private List<CiteToRead> leadBy(Set<Candidate> readers) {
        return leaders.keySet().stream()
                .filter(cite -> leaders.getOrDefault(cite, Set.of()).stream().anyMatch(readers::contains))
                .toList();
    }

    private static Foreseen strain(String key, Object... arguments) {
        return new Foreseen(Clause.of(key, arguments), false);
    }

    private static List<CiteId> ids(Collection<CiteToRead> cites) {
        return cites.stream().map(CiteToRead::id).toList();
    }

    private static List<PersonId> people(Collection<Candidate> readers) {
        return readers.stream().map(one -> one.reader().person()).toList();
    }
}
