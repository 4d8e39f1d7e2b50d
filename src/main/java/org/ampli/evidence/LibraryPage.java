package org.ampli.evidence;

import java.util.List;
import java.util.Map;
import org.ampli.storage.StorageLimits;
import org.jspecify.annotations.Nullable;

/**
 * The library of a Cité as its page shows it.
 *
 * @param lines those of this page of the list
 * @param weight what all the files weigh
 */
record LibraryPage(
        Search search,
        List<EvidenceLine> lines,
        boolean more,
        EvidenceLibrary.Counts counts,
        Map<EvidenceId, List<EvidenceUses.Use>> uses,
        long weight,
        StorageLimits limits) {

    /** What the reader looks for. */
    record Search(String words, @Nullable EvidenceKind kind, boolean withdrawn, int page) {

        boolean filtered() {
            return !words.isEmpty() || kind != null || withdrawn;
        }
    }

    List<EvidenceUses.Use> uses(EvidenceLine line) {
        return uses.getOrDefault(line.id(), List.of());
    }
}
