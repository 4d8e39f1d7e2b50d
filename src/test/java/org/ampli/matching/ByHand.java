package org.ampli.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;

/**
 * The rules and the wishes once more, in the plainest words and knowing nothing of the search: what it finds is held
 * against this.
 */
record ByHand(Matching matching) {

    /** The pairs that no rule forbids for a Cité. */
    List<Pair> lawful(CiteToRead cite) {
        List<Pair> lawful = new ArrayList<>();
        for (Reader lead : matching.readers()) {
            for (Reader second : matching.readers()) {
                boolean twoRoles = lead.manager() ? !second.manager() : second.manager();
                Set<CiteId> three = new HashSet<>(List.of(cite.id(), lead.home()));
                boolean threeCites = three.add(second.home()) && three.size() == 3;
                boolean tied =
                        cite.tied().contains(lead.person()) || cite.tied().contains(second.person());
                boolean asFixed = as(cite.fixed().get(Place.LEAD), lead)
                        && as(cite.fixed().get(Place.SECOND), second);
                if (twoRoles && threeCites && !tied && asFixed) {
                    lawful.add(new Pair(lead.person(), second.person()));
                }
            }
        }
        return lawful;
    }

    private static boolean as(PersonId fixed, Reader reader) {
        return fixed == null || fixed.equals(reader.person());
    }

    Reader reader(PersonId person) {
        return matching.readers().stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    CiteToRead cite(CiteId id) {
        return matching.cites().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    boolean abroad(CiteToRead cite, Pair pair) {
        return !reader(pair.lead()).country().equals(cite.country())
                || !reader(pair.second()).country().equals(cite.country());
    }

    boolean speaks(CiteToRead cite, PersonId person) {
        return cite.languages().isEmpty()
                || !Collections.disjoint(cite.languages(), reader(person).languages());
    }

    /** What a whole proposal costs. */
    long cost(Map<CiteId, Pair> pairs) {
        long sum = 0;
        Map<PersonId, Integer> leads = new HashMap<>();
        Map<PersonId, Integer> seconds = new HashMap<>();
        for (CiteToRead cite : matching.cites()) {
            Pair pair = pairs.get(cite.id());
            if (pair != null) {
                sum += cost(cite, pair);
                leads.merge(pair.lead(), 1, Integer::sum);
                seconds.merge(pair.second(), 1, Integer::sum);
            }
        }
        for (Reader reader : matching.readers()) {
            int led = leads.getOrDefault(reader.person(), 0);
            int beside = seconds.getOrDefault(reader.person(), 0);
            int off = Math.max(
                    0,
                    Math.max(led - matching.wishes().most(), matching.wishes().least() - led));
            sum += times(Wish.LOAD) * 100 * off * off + times(Wish.EVEN) * 50 * beside * beside;
        }
        return sum;
    }

    private long cost(CiteToRead cite, Pair pair) {
        long silent = (speaks(cite, pair.lead()) ? 0 : 2) + (speaks(cite, pair.second()) ? 0 : 1);
        long again = cite.lastYear().stream().filter(pair::holds).count();
        long able = matching.readers().stream()
                .filter(one -> cite.lastYear().contains(one.person()))
                .filter(one -> !one.home().equals(cite.id()) && !cite.tied().contains(one.person()))
                .count();
        long past = matching.wishes().keep() ? Math.max(0, Math.min(2, able) - again) : again;
        return times(Wish.LANGUAGE) * 100 * silent
                + times(Wish.LAST_YEAR) * 100 * past
                + times(Wish.DISTANCE) * ((km(cite, pair.lead()) + km(cite, pair.second())) / 5)
                + times(Wish.ABROAD) * (abroad(cite, pair) ? 0 : 100);
    }

    private long km(CiteToRead cite, PersonId person) {
        Coordinates from = reader(person).at();
        return from == null || cite.at() == null ? 0 : from.kmTo(cite.at());
    }

    private long times(Wish wish) {
        return List.of(0, 1, 3, 9, 27).get(matching.wishes().of(wish).ordinal());
    }

    /** The least that any proposal can cost, by trying them all. */
    long least() {
        return least(0, new HashMap<>());
    }

    private long least(int from, Map<CiteId, Pair> pairs) {
        if (from == matching.cites().size()) {
            return cost(pairs);
        }
        CiteToRead cite = matching.cites().get(from);
        List<Pair> lawful = lawful(cite);
        if (lawful.isEmpty()) {
            return least(from + 1, pairs);
        }
        long least = Long.MAX_VALUE;
        for (Pair pair : lawful) {
            pairs.put(cite.id(), pair);
            least = Math.min(least, least(from + 1, pairs));
        }
        pairs.remove(cite.id());
        return least;
    }

    /** Whether some choice of leads for all Cités that can have one leaves nobody with more than {@code most}. */
    boolean nobodyLeadsTooMany() {
        return leads(0, new HashMap<>(), true);
    }

    /** Whether some choice of leads leaves nobody with fewer than {@code least}. */
    boolean everyoneLeadsEnough() {
        return leads(0, new HashMap<>(), false);
    }

    private boolean leads(int from, Map<PersonId, Integer> leads, boolean notTooMany) {
        if (from == matching.cites().size()) {
            return matching.readers().stream()
                    .map(reader -> leads.getOrDefault(reader.person(), 0))
                    .allMatch(led -> notTooMany
                            ? led <= matching.wishes().most()
                            : led >= matching.wishes().least());
        }
        Set<PersonId> possible = new HashSet<>();
        lawful(matching.cites().get(from)).forEach(pair -> possible.add(pair.lead()));
        if (possible.isEmpty()) {
            return leads(from + 1, leads, notTooMany);
        }
        for (PersonId lead : possible) {
            leads.merge(lead, 1, Integer::sum);
            boolean found = leads(from + 1, leads, notTooMany);
            leads.merge(lead, -1, Integer::sum);
            if (found) {
                return true;
            }
        }
        return false;
    }
}
