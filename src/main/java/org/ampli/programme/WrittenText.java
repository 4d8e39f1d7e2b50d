package org.ampli.programme;

import java.time.Instant;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A text of a programme as it stands: plain text with paragraphs, {@value #LONGEST} signs at most.
 *
 * @param version from 1; 0 while nobody has written anything
 */
record WrittenText(String body, long version, @Nullable Instant at, String by) {

    static final int LONGEST = 20_000;
    static final WrittenText NONE = new WrittenText("", 0, null, "");

    boolean blank() {
        return body.isBlank();
    }

    /** What a writer gave, with line ends made even; refused when too long, in words that say by how much. */
    static String taken(@Nullable String typed) {
        String even = typed == null ? "" : typed.replace("\r\n", "\n");
        int length = even.codePointCount(0, even.length());
        if (length > LONGEST) {
            throw Refusal.invalid("programme.refusal.tooLong", LONGEST, length - LONGEST);
        }
        return even;
    }
}
