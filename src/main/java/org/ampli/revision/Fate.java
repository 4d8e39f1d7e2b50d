package org.ampli.revision;

import java.util.Locale;

/** What became of an indicator from one edition of the grid to another (C39). */
public enum Fate {
    /** Asks the same; a slip may have been corrected, a level changed, a place moved. */
    KEPT,
    /** Comes from one indicator, and asks it in other words. */
    REWORDED,
    /** One of several that come from the same indicator. */
    SPLIT,
    /** Comes from several indicators. */
    MERGED,
    /** Comes from none, or from one that was only announced. */
    NEW,
    /** To be read already, not yet to be answered. */
    COMING,
    /** No longer asked. */
    WITHDRAWN;

    /** Whether answers given under both editions can be set side by side; where they cannot, pages say so. */
    public boolean comparable() {
        return this == KEPT;
    }

    /** As data and bundles write it: {@code reworded}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
