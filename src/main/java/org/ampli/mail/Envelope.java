package org.ampli.mail;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * To whom a mail goes, in which language, and who reads an answer to it.
 *
 * @param until when the mail is of no use any more, and is not tried again
 * @param replyTo the person who wrote or asked, or null when nobody did
 */
public record Envelope(
        Address to,
        Locale language,
        Instant until,
        @Nullable Address replyTo) {}
