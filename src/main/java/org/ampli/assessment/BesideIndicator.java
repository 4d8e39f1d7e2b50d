package org.ampli.assessment;

import java.time.LocalDate;
import java.util.List;
import org.ampli.grid.IndicatorId;
import org.ampli.network.CiteId;

/**
 * A room that has something to show beside an indicator while it is being answered: what was decided about it before,
 * for one. This room does not know which there are.
 */
public interface BesideIndicator {

    /**
     * One thing to read.
     *
     * @param text as somebody wrote it
     * @param key what the bundles say of it, with {@code day} written out as its only argument
     * @param path where it is read in full
     */
    record Note(String text, String key, LocalDate day, String path) {}

    /** At most some twenty, in one query. */
    List<Note> beside(CiteId cite, IndicatorId indicator);
}
