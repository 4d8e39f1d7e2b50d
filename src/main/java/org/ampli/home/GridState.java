package org.ampli.home;

import java.time.LocalDate;

/**
 * How far the grid of a Cité is, in counts and facts.
 *
 * @param bare how many answers have no evidence
 * @param again how many answers the team wants to look at again
 * @param visaAsked the officer asked the manager for the visa, who has neither given it nor handed the grid back
 * @param handedBack the manager handed the grid back, and nobody has asked again since
 * @param worked how many minutes the team has met around it
 * @param unheard the first function of the guide that nobody of the team has (C49): 1 reception, 2 documentation, 3
 *     counselling; 0 when the team has them all
 */
record GridState(
        LocalDate fillBy,
        int answered,
        int total,
        int bare,
        int again,
        boolean sent,
        boolean visaAsked,
        boolean handedBack,
        int worked,
        int unheard) {

    private static final int FULL_DAY = 7 * 60;

    boolean whole() {
        return answered == total && bare == 0;
    }

    /** After a full day of work with gaps left, the readers are put forward (C46). */
    boolean asksForHelp() {
        return worked >= FULL_DAY && !whole() && !visaAsked;
    }

    /** Where it stands, as the end of a message key. */
    String word() {
        return sent
                ? "sent"
                : visaAsked ? "atManager" : handedBack ? "handedBack" : answered == 0 ? "begin" : "filling";
    }
}
