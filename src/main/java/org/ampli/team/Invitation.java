package org.ampli.team;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.ampli.network.TeamFunction;

/** Someone who was asked to join a Cité's team, and has not answered yet. */
record Invitation(
        UUID id,
        CiteId cite,
        String citeName,
        String email,
        String name,
        Role role,
        Set<TeamFunction> functions,
        PersonId inviter,
        Instant expiresAt) {

    static final Duration LIFE = Duration.ofDays(14);

    boolean over(Instant now) {
        return !expiresAt.isAfter(now);
    }
}
