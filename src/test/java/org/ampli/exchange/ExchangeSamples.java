package org.ampli.exchange;

import java.time.Instant;
import java.util.UUID;
import org.ampli.grid.EditionLine;
import org.ampli.grid.GridEditionId;

/** What files are made of in plain tests. */
final class ExchangeSamples {

    private ExchangeSamples() {}

    static EditionLine line(String code) {
        Instant now = Instant.parse("2027-02-28T11:00:00Z");
        return new EditionLine(
                new GridEditionId(UUID.randomUUID()), code, null, now, null, null, null, now, null, null, null);
    }
}
