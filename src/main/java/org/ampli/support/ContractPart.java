package org.ampli.support;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.ampli.draft.DraftId;
import org.ampli.shared.Refusal;

/** What a contract says: what it aims at, how the member helps, which visits are planned. */
enum ContractPart {
    OBJECTIVES,
    HELP,
    VISITS;

    static final int LONGEST = 10_000;

    /** As addresses have it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ContractPart named(String word) {
        return Arrays.stream(values())
                .filter(part -> part.word().equals(word))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    DraftId of(ContractId contract) {
        return new DraftId(UUID.nameUUIDFromBytes((contract.value() + word()).getBytes(StandardCharsets.UTF_8)));
    }
}
