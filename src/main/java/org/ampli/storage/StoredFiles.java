package org.ampli.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Where files rest, each under a UUID: a folder of this machine, or a bucket. */
public abstract class StoredFiles {

    StoredFiles() {}

    /** The store does not answer, or not as it should: what was to be kept or read may be asked for again. */
    static final class Away extends IOException {

        private static final long serialVersionUID = 1;

        Away(Exception cause) {
            super(cause);
        }
    }

    /** The bytes of a file; the reader closes them. */
    public abstract InputStream open(UUID key) throws IOException;

    /** Removes a file that nothing refers to. */
    public abstract void forget(UUID key) throws IOException;

    /** A new file in which to prepare one that is to be kept. */
    abstract Path stage() throws IOException;

    /** Makes a prepared file durable under its key before it returns. */
    abstract void keep(Path staged, UUID key) throws IOException;

    /** The keys of what was stored before an instant. */
    abstract Set<UUID> keptBefore(Instant instant) throws IOException;

    /** Removes what was prepared before an instant and never kept: a server stopped in between. */
    abstract void forgetStagedBefore(Instant instant) throws IOException;
}
