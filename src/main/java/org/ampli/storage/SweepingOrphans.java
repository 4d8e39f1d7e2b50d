package org.ampli.storage;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** At each start, removes files older than a day whose row was never written: the server stopped in between. */
@Component
class SweepingOrphans {

    private static final Logger log = LoggerFactory.getLogger(SweepingOrphans.class);
    private static final Duration GRACE = Duration.ofHours(24);

    private final StoredFiles files;
    private final List<FileOwner> owners;
    private final Clock clock;

    SweepingOrphans(StoredFiles files, List<FileOwner> owners, Clock clock) {
        this.files = files;
        this.owners = owners;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sweep() {
        Instant limit = clock.instant().minus(GRACE);
        try {
            files.forgetStagedBefore(limit);
            Set<UUID> orphans = files.keptBefore(limit);
            for (FileOwner owner : owners) {
                orphans.removeAll(owner.owned(orphans));
            }
            for (UUID orphan : orphans) {
                files.forget(orphan);
            }
            if (!orphans.isEmpty()) {
                log.info("{} stored files without a row were removed", orphans.size());
            }
        } catch (IOException unreachable) {
            log.warn("Orphan files could not be looked for", unreachable);
        }
    }
}
