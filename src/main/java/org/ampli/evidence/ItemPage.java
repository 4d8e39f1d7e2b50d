package org.ampli.evidence;

import java.util.List;
import org.ampli.storage.StorageLimits;
import org.jspecify.annotations.Nullable;

/**
 * One evidence item as its page shows it.
 *
 * @param typed what stands in the fields: what is stored, or what was typed and refused
 * @param excerpt the beginning of a text, or null when it is no text
 */
record ItemPage(
        EvidenceItem item,
        EvidenceForm typed,
        List<EvidenceVersion> versions,
        List<EvidenceUses.Use> uses,
        @Nullable String excerpt,
        List<Refused> refused,
        StorageLimits limits) {

    /** The file as it is now, or null when the item is none. */
    @Nullable
    EvidenceVersion newest() {
        return versions.isEmpty() ? null : versions.getFirst();
    }

    String path() {
        return "/evidence/" + item.id().value();
    }

    String path(EvidenceVersion version) {
        return path() + "/versions/" + version.number();
    }
}
