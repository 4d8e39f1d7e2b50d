package org.ampli.network;

import java.util.EnumSet;
import java.util.Set;

/** What someone does in a Cité (C34); three of the five must be heard before a grid is sent (C49). */
public enum TeamFunction {
    /** Accueil. */
    RECEPTION,
    /** Documentation. */
    DOCUMENTATION,
    /** Conseil. */
    COUNSELLING,
    /** Organisation d’événements. */
    EVENTS,
    /** Direction. */
    MANAGEMENT;

    /** The functions that the guide asks to associate at least (C49). */
    public static Set<TeamFunction> toBeHeard() {
        return EnumSet.of(RECEPTION, DOCUMENTATION, COUNSELLING);
    }
}
