package org.ampli.evidence;

import java.time.Instant;
import java.util.UUID;
import org.ampli.inspection.FileKind;
import org.ampli.inspection.FileName;

/**
 * One file of an evidence item, as it was put there.
 *
 * @param fingerprint SHA-256 of the stored bytes
 * @param key where the bytes rest in the store
 * @param uploadedBy the name of who put it there
 */
record EvidenceVersion(
        int number,
        FileName name,
        long size,
        FileKind kind,
        String fingerprint,
        UUID key,
        Instant uploadedAt,
        String uploadedBy) {}
