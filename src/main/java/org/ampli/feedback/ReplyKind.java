package org.ampli.feedback;

import java.util.Arrays;
import java.util.Locale;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What a Cité does with what its readers said (C22). */
public enum ReplyKind {
    THANKS,
    EXPLAINS,
    CONTESTS,
    ADDS_EVIDENCE;

    static ReplyKind named(@Nullable String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("feedback.refusal.kindMissing"));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
