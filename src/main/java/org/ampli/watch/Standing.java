package org.ampli.watch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a proposal is, read off its facts. */
enum Standing {
    NEW,
    TO_STUDY,
    KEPT,
    SET_ASIDE,
    ACCEPTED,
    REFUSED,
    WITHDRAWN;

    /** The same, as a column of the proposals {@code p}. */
    static final String COLUMN =
            "case when p.withdrawn_at is not null then 'WITHDRAWN' else coalesce(p.decision, p.sorting, 'NEW') end";

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Standing> of(String code) {
        return Arrays.stream(values())
                .filter(standing -> standing.code().equals(code))
                .findFirst();
    }

    /** Whether the steering group has decided, or nobody asks any more. */
    boolean closed() {
        return this == ACCEPTED || this == REFUSED || this == WITHDRAWN;
    }
}
