package org.ampli.notification;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that one person is told once.
 *
 * @param subject what it is about: with the kind and the day it is told once
 * @param day of the deadline that it tells of, or on which it happened
 * @param sentence on one line, in the reader's language; empty for a letter, which is written when it leaves
 * @param path the page on which there is more
 * @param due the last day to do something about it, or null
 * @param replyTo who reads an answer, or null
 */
record Notice(
        Kind kind,
        UUID subject,
        LocalDate day,
        String sentence,
        String path,
        @Nullable LocalDate due,
        @Nullable String replyTo) {}
