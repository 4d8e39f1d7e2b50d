package org.ampli.notification;

import java.time.LocalDate;
import java.util.UUID;
import org.ampli.network.PersonId;

/**
 * Someone who still has to do something about a grid, on a day on which they are reminded of it.
 *
 * @param day names the reminder: the last day that it reminds of, or the first of the time that is half over
 * @param answered of {@code total} indicators
 */
record Reminder(
        Kind kind,
        PersonId person,
        String language,
        UUID cite,
        String citeName,
        LocalDate day,
        LocalDate fillBy,
        long daysLeft,
        int answered,
        int total) {}
