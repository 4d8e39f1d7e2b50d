package org.ampli.notification;

/**
 * How somebody wants to be written to.
 *
 * @param hour from which on the message of the day may leave, 0 to 23, in Europe/Paris
 * @param onlyDeadlines whether they hear of deadlines alone
 */
record MessageChoice(int hour, boolean onlyDeadlines) {

    static final int USUAL_HOUR = 8;

    static final MessageChoice USUAL = new MessageChoice(USUAL_HOUR, false);
}
