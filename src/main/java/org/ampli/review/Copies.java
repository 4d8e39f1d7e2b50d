package org.ampli.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ampli.network.CiteId;
import org.ampli.sending.GridCopy;
import org.ampli.sending.SendingId;
import org.ampli.sending.SentGrids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The copies that are being read; what was sent never changes, so that the last ones stay in memory. */
@Component
class Copies {

    private static final int REMEMBERED = 60;

    private final SentGrids sent;
    private final JdbcClient database;
    private final Map<SendingId, Copy> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<SendingId, Copy> eldest) {
            return size() > REMEMBERED;
        }
    };

    Copies(SentGrids sent, JdbcClient database) {
        this.sent = sent;
        this.database = database;
    }

    /** A copy with its lines by their codes, and its evidence by its numbers. */
    record Copy(GridCopy grid, Map<String, GridCopy.Line> lines, Map<Integer, GridCopy.Evidence> evidence) {

        static Copy of(GridCopy grid) {
            return new Copy(
                    grid,
                    grid.lines().collect(Collectors.toMap(GridCopy.Line::code, Function.identity())),
                    grid.evidence().stream().collect(Collectors.toMap(GridCopy.Evidence::number, Function.identity())));
        }
    }

    Copy of(SendingId sending) {
        synchronized (known) {
            Copy before = known.get(sending);
            if (before != null) {
                return before;
            }
        }
        Copy copy = Copy.of(sent.copy(sending));
        synchronized (known) {
            known.put(sending, copy);
        }
        return copy;
    }

    /** An earlier sending of the same grid, by its number. */
    Copy earlier(Reading reading, int number) {
        return of(new SendingId(database.sql("""
                        select s.id from sending s
                          join assessment a on a.cite_id = s.cite_id and a.campaign_id = s.campaign_id
                         where a.id = :assessment and s.number = :number
                        """)
                .param("assessment", reading.assessment().value())
                .param("number", number)
                .query(UUID.class)
                .single()));
    }

    /** What a Cité sent last in the last year before this one that is over. */
    Optional<Copy> ofTheYearBefore(CiteId cite, int year) {
        return database.sql("""
                        select s.id from sending s join campaign c on c.id = s.campaign_id
                         where s.cite_id = :cite and c.practice_of is null and c.closed_at is not null and c.year < :year
                         order by c.year desc, s.number desc limit 1
                        """)
                .param("cite", cite.value())
                .param("year", year)
                .query(UUID.class)
                .optional()
                .map(SendingId::new)
                .map(this::of);
    }
}
