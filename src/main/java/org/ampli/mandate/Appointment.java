package org.ampli.mandate;

import java.time.LocalDate;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;
import org.ampli.network.Role;

/**
 * Who is named to what, in which Cité and from which day on.
 *
 * @param predecessorStays whether who held the role before stays a member of the team
 */
public record Appointment(PersonId person, Role role, CiteId cite, LocalDate from, boolean predecessorStays) {}
