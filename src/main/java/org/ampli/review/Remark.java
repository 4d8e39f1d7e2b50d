package org.ampli.review;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.ampli.assessment.AssessmentId;
import org.ampli.draft.DraftId;
import org.ampli.draft.DraftText;
import org.ampli.grid.IndicatorId;
import org.ampli.network.PersonId;
import org.ampli.pairing.ReaderPlace;

/**
 * What one reader says of one answer under one facet.
 *
 * @param author whose remark it is, whatever place they sit at since
 * @param place where they sat when they began it
 * @param written number of the sending on which it was written
 * @param kept number of the last sending beside which its author kept it, 0 when there was none
 */
record Remark(
        IndicatorId indicator, Facet facet, PersonId author, ReaderPlace place, int written, int kept, DraftText text) {

    /** How many signs it may have. */
    static final int LONGEST = 4000;

    /** Two browsers that begin the same remark begin one. */
    static DraftId id(AssessmentId assessment, PersonId author, IndicatorId indicator, Facet facet) {
        String place = "remark " + assessment.value() + author.value() + indicator.value() + facet;
        return new DraftId(UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)));
    }

    /** The number of the last sending of which its author says this. */
    int stands() {
        return Math.max(written, kept);
    }
}
