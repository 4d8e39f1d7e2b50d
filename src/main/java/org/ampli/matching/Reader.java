package org.ampli.matching;

import java.util.Set;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Someone of the technical group who can read other Cités.
 *
 * @param home the Cité for which they speak, never read by them
 * @param manager a manager, or else a quality officer: a pair has one of each
 * @param languages ISO 639 codes of those in which they can read
 * @param country ISO 3166 code of their own Cité
 * @param at where they set out from, or null when unknown
 */
public record Reader(
        PersonId person,
        CiteId home,
        boolean manager,
        Set<String> languages,
        String country,
        @Nullable Coordinates at) {}
