package org.ampli.assessment;

import java.util.List;
import java.util.Map;
import org.ampli.evidence.EvidenceForm;
import org.ampli.evidence.EvidenceId;
import org.ampli.evidence.EvidenceLine;
import org.ampli.evidence.EvidenceUses;
import org.ampli.evidence.Refused;
import org.ampli.storage.StorageLimits;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of one answer as the page shows it, with what may be added.
 *
 * @param offered items of the library that are not there yet
 * @param words what was looked for in the library; null while it is closed, for it is read only when it is opened
 * @param typed what was typed and could not be added
 * @param removed the item that was just taken away, which one press puts back, or null
 */
record AttachmentList(
        List<Attachments.Attachment> attached,
        List<EvidenceLine> offered,
        Map<EvidenceId, List<EvidenceUses.Use>> uses,
        @Nullable String words,
        EvidenceForm typed,
        List<Refused> refused,
        @Nullable EvidenceLine removed,
        StorageLimits limits) {

    /**
     * What the reader asked of the list.
     *
     * @param words to look for in the library, none for its newest items, null when it stays closed
     * @param removed an item just taken away
     */
    record Asked(@Nullable String words, @Nullable EvidenceId removed) {

        Asked {
            if (words != null) {
                String sought = words.strip();
                words = sought.substring(0, Math.min(200, sought.length()));
            }
        }

        static final Asked NOTHING = new Asked(null, null);
        static final Asked LIBRARY = new Asked("", null);
    }

    /** The same list with what was typed, when it could not be added. */
    AttachmentList refused(EvidenceForm typed, List<Refused> refusals) {
        return new AttachmentList(attached, offered, uses, words, typed, refusals, removed, limits);
    }

    List<EvidenceUses.Use> uses(EvidenceLine line) {
        return uses.getOrDefault(line.id(), List.of());
    }

    boolean looked() {
        return words != null;
    }
}
