package org.ampli.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.ampli.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * One item of a Cité's library with its newest file, as a list shows it and as a sending freezes it.
 *
 * @param number the newest version of its file, 0 when it is none
 * @param fingerprint SHA-256 of that file, or nothing
 */
public record EvidenceLine(
        EvidenceId id,
        EvidenceKind kind,
        String title,
        @Nullable LocalDate factOn,
        String keeper,
        String description,
        String url,
        Instant addedAt,
        boolean withdrawn,
        int number,
        String fileName,
        long size,
        String mediaType,
        String fingerprint) {

    public boolean isFile() {
        return kind == EvidenceKind.FILE;
    }

    /** What a file weighs, in the reader's words. */
    public static String weight(Page page, long size) {
        if (size < 1 << 20) {
            return page.t("evidence.size.small", Math.max(1, Math.round(size / 1024.0)));
        }
        double mega = size / (double) (1 << 20);
        return mega < 1024
                ? page.t("evidence.size.medium", Math.round(mega * 10) / 10.0)
                : page.t("evidence.size.large", Math.round(mega / 102.4) / 10.0);
    }

    /** Where its newest file is downloaded. */
    public String download() {
        return "/evidence/" + id.value() + "/versions/" + number + "/file";
    }
}
