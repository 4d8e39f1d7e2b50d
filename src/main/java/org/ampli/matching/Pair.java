package org.ampli.matching;

import org.ampli.network.PersonId;

/** Who reads a Cité: one leads, the other reads beside them (C14). */
public record Pair(PersonId lead, PersonId second) {

    public PersonId at(Place place) {
        return place == Place.LEAD ? lead : second;
    }

    public boolean holds(PersonId person) {
        return lead.equals(person) || second.equals(person);
    }
}
