package org.ampli.network;

import java.util.Locale;
import java.util.Set;
import org.ampli.shared.Refusal;
import org.ampli.shared.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A person with the mandates that they hold today: read afresh for each request, so that a change is felt at once.
 *
 * @param cite the Cité for which they act, or null for someone of the network alone
 * @param roles the roles in force, those of {@code cite} and those of the network
 */
public record Member(
        PersonId person,
        String name,
        String email,
        Locale language,
        @Nullable CiteId cite,
        @Nullable String citeName,
        Set<Role> roles,
        Set<TeamFunction> functions)
        implements Viewer {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Works on the grid of {@link #cite}. */
    @Override
    public boolean fills() {
        return is(Role.TEAM_MEMBER) || coordinates();
    }

    /** Sees what a Cité keeps of its own past: its people, the network office and the steering group. */
    public boolean sees(CiteId other) {
        return other.equals(cite) || office() || steers();
    }

    /** Invites the team and prepares the sending: quality officer, deputy or manager. */
    public boolean coordinates() {
        return is(Role.QUALITY_OFFICER) || is(Role.DEPUTY_OFFICER) || is(Role.MANAGER);
    }

    /** Accompanies and reads Cités: a member of the technical group (C13). */
    @Override
    public boolean reads() {
        return is(Role.TECHNICAL_GROUP);
    }

    /** Prepares and launches the year: a member of the steering group (C06). */
    @Override
    public boolean steers() {
        return is(Role.STEERING_GROUP);
    }

    @Override
    public boolean office() {
        return is(Role.NETWORK_OFFICE);
    }

    /** The Cité whose grid they fill; what is not theirs does not exist for them. */
    public CiteId ownCite() {
        if (cite == null || !fills()) {
            throw Refusal.notFound();
        }
        return cite;
    }
}
