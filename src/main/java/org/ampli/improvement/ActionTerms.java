package org.ampli.improvement;

import java.time.LocalDate;
import java.util.List;
import org.ampli.grid.IndicatorId;

/**
 * What is to be done, by whom, from when, and how one will see that it worked.
 *
 * @param who a role or a name, as the Cité typed it
 */
record ActionTerms(String what, String who, LocalDate startsOn, String proof, List<IndicatorId> indicators) {

    static final int LONGEST_WHAT = 1000;
    static final int LONGEST_WHO = 200;
    static final int LONGEST_PROOF = 2000;
}
