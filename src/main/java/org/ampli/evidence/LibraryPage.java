package org.ampli.evidence;

import java.util.List;
import java.util.Map;
import org.ampli.storage.StorageLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

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

        private static final int LONGEST = 200;

        Search {
            words = words.strip();
            if (words.codePointCount(0, words.length()) > LONGEST) {
                words = words.substring(0, words.offsetByCodePoints(0, LONGEST));
            }
        }

        boolean filtered() {
            return !words.isEmpty() || kind != null || withdrawn;
        }

        /** The filter as the address of the page names it. */
        String filter() {
            return withdrawn ? "withdrawn" : kind == null ? "" : kind.word();
        }

        /** Where another page of the same search is found. */
        String address(int page) {
            return UriComponentsBuilder.fromPath("/evidence")
                    .queryParam("q", "{words}")
                    .queryParam("kind", "{filter}")
                    .queryParam("page", page)
                    .encode()
                    .buildAndExpand(words, filter())
                    .toUriString();
        }
    }

    List<EvidenceUses.Use> uses(EvidenceLine line) {
        return uses.getOrDefault(line.id(), List.of());
    }
}
