package org.ampli.pairing;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ampli.campaign.Campaign;
import org.ampli.matching.CiteToRead;
import org.ampli.matching.Matching;
import org.ampli.matching.Pair;
import org.ampli.matching.Place;
import org.ampli.matching.Reader;
import org.ampli.matching.Wishes;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;
import org.ampli.reader.ReaderLine;

/**
 * Who could read whom in a campaign, as things stand today, with their names.
 *
 * @param group the technical group, in the order of their towns
 * @param cites those that take part, in the order of their towns
 * @param now who reads them
 * @param choices who was put by hand, for the search to go around
 * @param lastYear who read them in the last campaign that had pairs
 */
record PairQuestion(
        Campaign campaign,
        List<ReaderLine> group,
        List<CiteLine> cites,
        List<Placed> now,
        List<Placed> choices,
        List<Placed> lastYear) {

    List<Reader> readers() {
        return group.stream().map(ReaderLine::reader).filter(Objects::nonNull).toList();
    }

    Optional<Reader> reader(PersonId person) {
        return readers().stream().filter(one -> one.person().equals(person)).findFirst();
    }

    Optional<CiteLine> cite(String slug) {
        return cites.stream().filter(one -> one.slug().equals(slug)).findFirst();
    }

    Optional<CiteLine> line(CiteId cite) {
        return cites.stream().filter(one -> one.id().equals(cite)).findFirst();
    }

    /** Who has a place now. */
    Optional<Placed> placed(CiteId cite, ReaderPlace place) {
        return now.stream()
                .filter(one -> one.cite().equals(cite) && one.place() == place)
                .findFirst();
    }

    /** Once the year runs, whoever reads a Cité goes on: a search finds readers for the places that are left. */
    Matching matching(Wishes wishes, long seed) {
        List<CiteToRead> toRead = cites.stream()
                .map(line -> with(line.toRead(), fixed(line.id())))
                .toList();
        return new Matching(toRead, readers(), wishes, seed);
    }

    Map<Place, PersonId> fixed(CiteId cite) {
        Map<Place, PersonId> fixed = new EnumMap<>(Place.class);
        for (Place place : Place.values()) {
            if (!campaign.inPreparation()) {
                at(now, cite, place)
                        .filter(one -> reader(one.person()).isPresent())
                        .ifPresent(one -> fixed.put(place, one.person()));
            }
            at(choices, cite, place).ifPresent(one -> fixed.putIfAbsent(place, one.person()));
        }
        return fixed;
    }

    static Optional<Placed> at(List<Placed> all, CiteId cite, Place place) {
        return all.stream()
                .filter(one -> one.cite().equals(cite) && one.place() == ReaderPlace.of(place))
                .findFirst();
    }

    /** The whole pairs among these. */
    static Map<CiteId, Pair> pairs(List<Placed> placed) {
        Map<CiteId, Pair> pairs = new LinkedHashMap<>();
        for (Placed one : placed) {
            if (one.place() == ReaderPlace.LEAD) {
                at(placed, one.cite(), Place.SECOND)
                        .ifPresent(second -> pairs.put(one.cite(), new Pair(one.person(), second.person())));
            }
        }
        return pairs;
    }

    private static CiteToRead with(CiteToRead cite, Map<Place, PersonId> fixed) {
        return new CiteToRead(
                cite.id(), cite.languages(), cite.country(), cite.at(), cite.tied(), cite.lastYear(), fixed);
    }

    /** What keeps somebody from a place beside somebody else: a message key, or nothing. */
    Optional<String> objection(CiteToRead cite, PersonId person, Optional<PersonId> beside) {
        Reader reader = reader(person).orElse(null);
        if (reader == null) {
            return Optional.of("pairing.error.person");
        }
        if (reader.home().equals(cite.id())) {
            return Optional.of("pairing.error.own");
        }
        if (cite.tied().contains(person)) {
            return Optional.of("pairing.error.tied");
        }
        return beside.flatMap(this::reader).flatMap(other -> {
            if (other.manager() == reader.manager()) {
                return Optional.of("pairing.error.roles");
            }
            return other.home().equals(reader.home()) ? Optional.of("pairing.error.oneHome") : Optional.empty();
        });
    }

    String name(PersonId person) {
        return Stream.concat(
                        group.stream()
                                .filter(one -> one.person().equals(person))
                                .map(ReaderLine::name),
                        Stream.of(now, choices, lastYear)
                                .flatMap(List::stream)
                                .filter(one -> one.person().equals(person))
                                .map(Placed::name))
                .findFirst()
                .orElse("–");
    }

    String town(CiteId cite) {
        return line(cite).map(CiteLine::town).orElse("–");
    }
}
