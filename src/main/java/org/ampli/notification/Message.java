package org.ampli.notification;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.ampli.mail.Address;
import org.ampli.mail.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * What one person reads at once.
 *
 * @param replyTo who reads an answer, or null
 */
record Message(String subject, List<String> lines, @Nullable String replyTo) {

    Envelope envelope(Address to, Locale language, Instant until) {
        return new Envelope(to, language, until, Address.of(replyTo).orElse(null));
    }
}
