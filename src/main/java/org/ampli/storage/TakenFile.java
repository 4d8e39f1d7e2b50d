package org.ampli.storage;

import java.util.UUID;
import org.ampli.inspection.FileKind;
import org.ampli.inspection.FileName;

/**
 * A file that was taken in and rests durably in the store.
 *
 * @param fingerprint SHA-256 of what is stored, 64 small hexadecimal digits
 * @param key its name in the store
 */
public record TakenFile(FileName name, FileKind kind, long size, String fingerprint, UUID key) {}
