package org.ampli.network;

import java.util.Set;

/** One person of a Cité's team, with the roles that they hold there today and what they do. */
public record Colleague(PersonId person, String name, String email, Set<Role> roles, Set<TeamFunction> functions) {}
