package org.ampli.account;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A person's name as others will read it: one line, no sign that hides or turns around the text. */
public final class Named {

    static final int LONGEST = 120;

    private static final Pattern VISIBLE =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\u0020\\u00a0\\u202f]{1,120}");

    private Named() {}

    public static Optional<String> of(@Nullable String typed) {
        String name = typed == null ? "" : Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        return VISIBLE.matcher(name).matches() ? Optional.of(name) : Optional.empty();
    }
}
