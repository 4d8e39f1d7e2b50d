package org.ampli.synthesis;

import java.util.Arrays;
import java.util.List;

/**
 * What a line of a synthesis is: « constats, écarts, proposition d'amélioration, plan d'action par Cité, ou échanges de
 * pratiques, d'outils » (C55); and, of the network, the arguments and the kinds of evidence that come back.
 */
public enum Heading {
    FINDINGS(true, true),
    ARGUMENTS(false, true),
    EVIDENCE(false, true),
    GAPS(true, true),
    PROPOSALS(true, false),
    ACTION_PLAN(true, false),
    PRACTICES(true, true),
    TOOLS(true, true);

    private final boolean ofCite;
    private final boolean ofNetwork;

    Heading(boolean ofCite, boolean ofNetwork) {
        this.ofCite = ofCite;
        this.ofNetwork = ofNetwork;
    }

    /** Whether what is said under it is something that a Cité may do. */
    boolean leadsToActions() {
        return this == PROPOSALS || this == ACTION_PLAN;
    }

    /** Those under which something is written of a Cité, or of the network. */
    static List<Heading> of(Desk desk) {
        return Arrays.stream(values())
                .filter(heading -> desk.ofNetwork() ? heading.ofNetwork : heading.ofCite)
                .toList();
    }
}
