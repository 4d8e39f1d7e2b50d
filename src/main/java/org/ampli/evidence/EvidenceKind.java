package org.ampli.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A proof may be a file, a link, or the description of what can be seen on the spot (C43). */
public enum EvidenceKind {
    FILE,
    LINK,
    DESCRIPTION;

    /** Its word in forms, addresses and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EvidenceKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
