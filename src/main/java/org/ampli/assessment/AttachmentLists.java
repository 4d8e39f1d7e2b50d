package org.ampli.assessment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ampli.evidence.EvidenceForm;
import org.ampli.evidence.EvidenceId;
import org.ampli.evidence.EvidenceLibrary;
import org.ampli.evidence.EvidenceLine;
import org.ampli.network.CiteId;
import org.ampli.storage.StorageLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers the evidence of one answer, and what the library offers besides. */
@Component
class AttachmentLists {

    private static final int OFFERED = 50;

    private final Attachments attachments;
    private final EvidenceLibrary library;
    private final StorageLimits limits;

    AttachmentLists(Attachments attachments, EvidenceLibrary library, StorageLimits limits) {
        this.attachments = attachments;
        this.library = library;
        this.limits = limits;
    }

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

    AttachmentList of(CiteId cite, List<Attachments.Attachment> attached, Asked asked) {
        Set<EvidenceId> there = attached.stream().map(each -> each.line().id()).collect(Collectors.toSet());
        List<EvidenceLine> offered = asked.words() == null ? List.of() : offered(cite, asked.words(), there);
        EvidenceId removed = asked.removed();
        return new AttachmentList(
                attached,
                offered,
                attachments.of(offered.stream().map(EvidenceLine::id).toList()),
                asked.words(),
                EvidenceForm.EMPTY,
                List.of(),
                removed == null || there.contains(removed)
                        ? null
                        : library.lines(cite, List.of(removed)).get(removed),
                limits);
    }

    private List<EvidenceLine> offered(CiteId cite, String words, Set<EvidenceId> there) {
        return library.items(cite, words, OFFERED + there.size()).stream()
                .filter(line -> !there.contains(line.id()))
                .limit(OFFERED)
                .toList();
    }
}
