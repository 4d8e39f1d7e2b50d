package org.ampli.matching;

/** The two places of a pair of readers. */
public enum Place {
    /** Leads the reading, and is the one whom the Cité calls (C53). */
    LEAD,
    /** Reads beside the lead. */
    SECOND;

    public Place other() {
        return this == LEAD ? SECOND : LEAD;
    }
}
