package org.ampli.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One mail as it was written, and how often the post was tried.
 *
 * @param replyTo who reads an answer to it, or null for whoever reads the sender's box
 */
record Letter(
        UUID id,
        String recipient,
        @Nullable String replyTo,
        String subject,
        String text,
        Instant writtenAt,
        Instant expiresAt,
        int tries) {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S*)");

    /** The paths of this site that the text names, so that the demo's reader can follow them. */
    List<String> paths() {
        return LINK.matcher(text).results().map(link -> link.group(1)).toList();
    }

    /** The same at each try: whoever gets it twice sees that it is one mail. */
    String messageId(String sender) {
        return "<" + id + "@" + sender.substring(sender.indexOf('@') + 1).replace(">", "") + ">";
    }
}
