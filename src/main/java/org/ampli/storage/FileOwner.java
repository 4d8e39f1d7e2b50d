package org.ampli.storage;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** A room whose rows refer to stored files; what no owner knows after a day is an orphan. */
public interface FileOwner {

    /** Those of the keys to which a row refers. */
    Set<UUID> owned(Collection<UUID> keys);
}
