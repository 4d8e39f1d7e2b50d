package org.ampli.matching;

import java.util.Map;
import java.util.Set;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A Cité for which two readers are sought, with all that is known about it.
 *
 * @param languages ISO 639 codes; empty where the wish for a common language has been lifted
 * @param country ISO 3166 code
 * @param at its town, or null when unknown
 * @param tied people with a declared tie to it, who may not read it
 * @param lastYear who read it last year; empty when nobody did
 * @param fixed who was put there by hand
 */
public record CiteToRead(
        CiteId id,
        Set<String> languages,
        String country,
        @Nullable Coordinates at,
        Set<PersonId> tied,
        Set<PersonId> lastYear,
        Map<Place, PersonId> fixed) {

    /** Whether this reader may read it at all: not their own, and no declared tie. */
    public boolean open(Reader reader) {
        return !id.equals(reader.home()) && !tied.contains(reader.person());
    }

    /** The same where nobody has been put by hand. */
    CiteToRead unfixed() {
        return new CiteToRead(id, languages, country, at, tied, lastYear, Map.of());
    }

    /** Whether these two may read it, the first as lead: every hard rule at once. */
    public boolean allows(Reader lead, Reader second) {
        return open(lead)
                && open(second)
                && lead.manager() != second.manager()
                && !lead.home().equals(second.home())
                && fixed.getOrDefault(Place.LEAD, lead.person()).equals(lead.person())
                && fixed.getOrDefault(Place.SECOND, second.person()).equals(second.person());
    }

    /** Enough to tell them apart, and quick: whole maps of Cités are looked into. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
