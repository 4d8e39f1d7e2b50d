package org.ampli.notification;

/** What a notice is about; the bundles hold its title, and its sentence where nothing else says it. */
enum Kind {
    /** A year begins (C45). */
    LAUNCH(true, true),
    /** A Cité joined later than the launch. */
    JOINED(true, true),
    /** Half of the time to fill is over. */
    HALFWAY(true, false),
    /** Seven days are left to fill (C47). */
    SEVEN_DAYS(true, false),
    /** One day is left. */
    ONE_DAY(true, false),
    /** A date of the year has another day. */
    DATE_MOVED(true, false),
    /** A Cité asks for more days. */
    EXTENSION_ASKED(false, false),
    /** More days are given, or not. */
    EXTENSION_DECIDED(true, false),
    /** The manager is asked to read a grid and to send it (C48). */
    VISA_ASKED(false, false),
    /** The manager gave a grid back. */
    HANDED_BACK(false, false),
    /** A grid is sent. */
    GRID_SENT(false, false),
    /** A Cité is stuck (C27). */
    DIFFICULTY_REPORTED(false, false),
    DIFFICULTY_ANSWERED(false, false),
    DIFFICULTY_CLOSED(false, false),
    DIFFICULTY_REOPENED(false, false),
    /** A Cité opens its unfinished grid to its readers (C18). */
    SHEET_SHARED(false, false),
    /** A grid that one reads is there. */
    GRID_TO_READ(false, false),
    /** A reader asks a Cité something while they read. */
    QUESTIONS_SENT(true, false),
    /** The Cité answered what one asked. */
    QUESTION_ANSWERED(false, false),
    /** Both readers have said what they have to say, and the days to reply run (C22). */
    FEEDBACK_SENT(true, false),
    /** A Cité has answered its readers. */
    FEEDBACK_REPLIED(false, false),
    /** A Cité receives what its readers concluded (C55). */
    SYNTHESIS_RELEASED(false, false),
    /** It has another version than the one that was received. */
    SYNTHESIS_REVISED(false, false),
    /** The network receives what was concluded of all. */
    NETWORK_RELEASED(false, false),
    NETWORK_REVISED(false, false),
    /** A Cité asks its readers for help (C57). */
    HELP_ASKED(false, false),
    /** A reader offers some. */
    HELP_OFFERED(false, false),
    HELP_ANSWERED(false, false),
    /** The other side has signed a contract (C61). */
    CONTRACT_TO_SIGN(false, false),
    CONTRACT_SIGNED(false, false),
    CONTRACT_ENDED(false, false),
    /** A Cité has other readers than before. */
    READERS_CHANGED(false, false),
    /** A quality officer or their manager begins a candidacy to the technical group (C31). */
    CANDIDACY_OPENED(false, false),
    /** It waits for the steering group. */
    CANDIDACY_SENT(false, false),
    CANDIDACY_ANSWERED(false, false),
    /** Somebody sits in one of the groups of the network from now on. */
    SEAT_GIVEN(false, false),
    /** A seat in the technical group is over within sixty days (C12). */
    SEAT_ENDS(true, false),
    /** An action of a Cité’s plan is due within a week (C22). */
    ACTION_DUE(true, false),
    MEETING_CALLED(false, false),
    MEETING_MOVED(true, false),
    MEETING_CANCELLED(true, false),
    MINUTES_WRITTEN(false, false);

    private final boolean deadline;
    private final boolean letter;

    Kind(boolean deadline, boolean letter) {
        this.deadline = deadline;
        this.letter = letter;
    }

    /** Whether it tells of a deadline, which nobody can stop. */
    boolean deadline() {
        return deadline;
    }

    /** Whether it has a message of its own, which does not wait for another day. */
    boolean letter() {
        return letter;
    }
}
