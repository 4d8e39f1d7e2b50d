package org.ampli.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** One mail as it was written, and how often the post was tried. */
record Letter(UUID id, String recipient, String subject, String text, Instant writtenAt, int tries) {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S*)");

    /** The paths of this site that the text names, so that the demo's reader can follow them. */
    List<String> paths() {
        return LINK.matcher(text).results().map(link -> link.group(1)).toList();
    }
}
