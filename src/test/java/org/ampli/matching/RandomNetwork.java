package org.ampli.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;

/** Networks drawn from a seed: the same seed draws the same network, and says so when a test fails on it. */
public final class RandomNetwork {

    private static final List<String> LANGUAGES = List.of("fr", "it", "es", "ca", "pt", "de");
    private static final List<String> COUNTRIES = List.of("FR", "IT", "ES", "ES", "PT", "CH");

    private final Random random;
    private final List<CiteToRead> cites = new ArrayList<>();
    private final List<Reader> readers = new ArrayList<>();

    private RandomNetwork(long seed) {
        random = new Random(seed);
    }

    /** A network as it could be: half of the readers are managers, few ties, nobody fixed. */
    public static Matching draw(long seed, int cites, int readers, Wishes wishes) {
        RandomNetwork network = new RandomNetwork(seed);
        network.people(cites, readers, false);
        network.know(0.02, 2.0 / readers, 0);
        return new Matching(network.cites, network.readers, wishes, seed);
    }

    /** A network as awkward as chance makes it: roles and homes anyhow, many ties, people fixed, any wishes. */
    static Matching awkward(long seed, int cites, int readers) {
        RandomNetwork network = new RandomNetwork(seed);
        network.people(cites, readers, true);
        network.know(0.2, 0.3, 0.15);
        return new Matching(network.cites, network.readers, network.wishes(), seed);
    }

    private Wishes wishes() {
        Map<Wish, Strength> strengths = new EnumMap<>(Wish.class);
        for (Wish wish : Wish.values()) {
            strengths.put(wish, Strength.values()[random.nextInt(5)]);
        }
        int least = random.nextInt(3);
        return new Wishes(strengths, random.nextBoolean(), least, Math.max(1, least + random.nextInt(2)));
    }

    private void people(int towns, int people, boolean anyhow) {
        for (int i = 0; i < towns; i++) {
            int nation = random.nextInt(3) > 0 ? 0 : random.nextInt(LANGUAGES.size());
            Coordinates at = new Coordinates(36 + 14 * random.nextDouble(), -9 + 25 * random.nextDouble());
            cites.add(new CiteToRead(
                    new CiteId(uuid()),
                    Set.of(LANGUAGES.get(nation)),
                    COUNTRIES.get(nation),
                    anyhow && random.nextInt(9) == 0 ? null : at,
                    Set.of(),
                    Set.of(),
                    Map.of()));
        }
        for (int i = 0; i < people; i++) {
            CiteToRead home = cites.get(random.nextInt(towns));
            Set<String> speaks = new HashSet<>(home.languages());
            if (random.nextInt(3) > 0) {
                speaks.add("fr");
            }
            boolean manager = anyhow ? random.nextBoolean() : i % 2 == 0;
            readers.add(new Reader(new PersonId(uuid()), home.id(), manager, speaks, home.country(), home.at()));
        }
    }

    /** Shares of the readers who are tied to a Cité, who read it last year, and of the places that are fixed. */
    private void know(double tied, double lastYear, double fixed) {
        cites.replaceAll(cite -> new CiteToRead(
                cite.id(), cite.languages(), cite.country(), cite.at(), some(tied), some(lastYear), fixed(fixed)));
    }

    private Map<Place, PersonId> fixed(double share) {
        Map<Place, PersonId> fixed = new HashMap<>();
        for (Place place : Place.values()) {
            if (!readers.isEmpty() && random.nextDouble() < share) {
                fixed.put(place, readers.get(random.nextInt(readers.size())).person());
            }
        }
        return fixed;
    }

    private Set<PersonId> some(double share) {
        Set<PersonId> some = new HashSet<>();
        readers.stream().filter(one -> random.nextDouble() < share).limit(2).forEach(one -> some.add(one.person()));
        return some;
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
