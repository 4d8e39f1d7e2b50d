package org.ampli.mandate;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.ampli.shared.Refusal;

/**
 * Who holds one role of a Cité, and who will: what a new naming does to them.
 *
 * <p>« Chaque Cité des métiers choisit un référent qualité » (C26): one at a time, and one manager; deputies and
 * members of the team may be several.
 *
 * @param mandates those of this role in this Cité that are not over
 */
record Succession(Role role, List<Held> mandates) {

    static final Set<Role> ONE_AT_A_TIME = EnumSet.of(Role.QUALITY_OFFICER, Role.MANAGER);

    /**
     * The mandate that is over on the day on which this person begins, if somebody holds the role then.
     *
     * @throws Refusal when they hold it already, or when somebody else is to begin later
     */
    Optional<Held> handOver(PersonId person, LocalDate day) {
        if (mandates.stream().anyMatch(held -> held.person().equals(person) && !held.over(day))) {
            throw Refusal.conflict("mandate.refusal.already");
        }
        if (!ONE_AT_A_TIME.contains(role)) {
            return Optional.empty();
        }
        if (mandates.stream().anyMatch(held -> held.startsOn().isAfter(day) && !held.over(held.startsOn()))) {
            throw Refusal.conflict("mandate.refusal.planned");
        }
        return mandates.stream().filter(held -> held.on(day)).findAny();
    }
}
