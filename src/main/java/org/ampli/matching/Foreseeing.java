package org.ampli.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;

/**
 * Says before a search what it cannot do, and what would mend it: exactly the Cités that no pair may read, and the
 * wishes that no proposal can meet wherever it looks.
 */
public final class Foreseeing {

    private final Matching matching;
    private final List<Candidate> candidates;
    /** Those who can lead each Cité that somebody can read. */
    private final Map<CiteToRead, Set<Candidate>> leads = new LinkedHashMap<>();

    private final List<Foreseen> found = new ArrayList<>();

    private Foreseeing(Matching matching) {
        this.matching = matching;
        candidates = Plan.candidates(matching);
    }

    /** What is in the way of a whole proposal first, then what will stay unmet. */
    public static List<Foreseen> of(Matching matching) {
        Foreseeing foreseeing = new Foreseeing(matching);
        if (!matching.cites().isEmpty() && foreseeing.bothRoles()) {
            foreseeing.cites();
            foreseeing.languages();
            foreseeing.countries();
            foreseeing.loads();
        }
        return List.copyOf(foreseeing.found);
    }

    private boolean bothRoles() {
        if (matching.readers().isEmpty()) {
            blocking("matching.foreseen.nobody");
        } else if (matching.readers().stream().noneMatch(Reader::manager)) {
            blocking("matching.foreseen.noManager");
        } else if (matching.readers().stream().allMatch(Reader::manager)) {
            blocking("matching.foreseen.noOfficer");
        }
        return found.isEmpty();
    }

    private void cites() {
        for (CiteToRead cite : matching.cites()) {
            Set<Candidate> open = new LinkedHashSet<>();
            candidates.stream().filter(lead -> leads(cite, lead)).forEach(open::add);
            if (open.isEmpty()) {
                closed(cite);
            } else {
                leads.put(cite, open);
            }
        }
    }

    private boolean leads(CiteToRead cite, Candidate lead) {
        return candidates.stream().anyMatch(second -> cite.allows(lead.reader(), second.reader()));
    }

    /** Why nobody may read a Cité. */
    private void closed(CiteToRead cite) {
        if (!cite.fixed().isEmpty()
                && Option.among(cite.unfixed(), candidates).findAny().isPresent()) {
            blocking("matching.foreseen.fixed", cite.id(), people(cite.fixed().values()));
        } else if (noneOpen(cite, Reader::manager)) {
            blocking("matching.foreseen.noManagerFor", tied(cite, Reader::manager));
        } else if (noneOpen(cite, reader -> !reader.manager())) {
            blocking("matching.foreseen.noOfficerFor", tied(cite, reader -> !reader.manager()));
        } else {
            blocking("matching.foreseen.oneHome", tied(cite, reader -> true));
        }
    }

    private boolean noneOpen(CiteToRead cite, Predicate<Reader> role) {
        return matching.readers().stream().filter(role).noneMatch(cite::open);
    }

    /** The Cité, those whom a declared tie keeps from it, and how many they are. */
    private Object[] tied(CiteToRead cite, Predicate<Reader> role) {
        List<PersonId> tied = matching.readers().stream()
                .filter(role)
                .map(Reader::person)
                .filter(cite.tied()::contains)
                .toList();
        return new Object[] {cite.id(), tied, tied.size()};
    }

    private void languages() {
        Map<String, List<CiteId>> unread = new TreeMap<>();
        unmetBy(Wish.LANGUAGE, 300)
                .forEach(cite -> cite.languages().stream()
                        .sorted()
                        .limit(1)
                        .forEach(language -> unread.computeIfAbsent(language, one -> new ArrayList<>())
                                .add(cite.id())));
        unread.forEach(
                (language, cites) -> strain("matching.foreseen.language", Locale.of(language), List.copyOf(cites)));
    }

    private void countries() {
        List<CiteId> cites =
                unmetBy(Wish.ABROAD, 100).stream().map(CiteToRead::id).toList();
        if (!cites.isEmpty()) {
            strain("matching.foreseen.abroad", cites);
        }
    }

    /** The Cités for which no pair leaves less than this unmet. */
    private List<CiteToRead> unmetBy(Wish wish, long hundredths) {
        List<CiteToRead> unmet = new ArrayList<>();
        if (matching.wishes().wants(wish)) {
            leads.keySet().forEach(cite -> {
                Fitting fitting = Fitting.of(cite, candidates, matching.wishes());
                if (Option.among(cite, candidates)
                        .allMatch(option -> fitting.unmet(wish, option.lead(), option.second()) >= hundredths)) {
                    unmet.add(cite);
                }
            });
        }
        return unmet;
    }

    private void loads() {
        long managers = matching.readers().stream().filter(Reader::manager).count();
        long officers = matching.readers().size() - managers;
        if (managers != officers) {
            strain(
                    managers > officers ? "matching.foreseen.moreManagers" : "matching.foreseen.moreOfficers",
                    managers,
                    officers,
                    Math.abs(managers - officers));
        }
        if (matching.wishes().wants(Wish.LOAD)) {
            LeadBounds bounds = new LeadBounds(matching.wishes(), candidates, leads);
            bounds.tooMany().ifPresent(found::add);
            bounds.tooFew().ifPresent(found::add);
        }
    }

    private static List<PersonId> people(Collection<PersonId> people) {
        return List.copyOf(people);
    }

    private void blocking(String key, Object... arguments) {
        found.add(new Foreseen(Clause.of(key, arguments), true));
    }

    private void strain(String key, Object... arguments) {
        found.add(new Foreseen(Clause.of(key, arguments), false));
    }
}
