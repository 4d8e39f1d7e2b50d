package org.ampli.notification;

import java.time.Instant;
import java.util.List;
import org.ampli.network.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody has been told lately, or will be. */
@Component
class ToldNotices {

    private final JdbcClient database;

    ToldNotices(JdbcClient database) {
        this.database = database;
    }

    /** @param toldAt when it was told, null while it waits for the next message */
    record Line(
            Kind kind,
            String sentence,
            String path,
            Instant notedAt,
            @Nullable Instant toldAt) {}

    List<Line> latest(PersonId person) {
        return database.sql("""
                        select kind, sentence, path, noted_at, told_at from notice
                         where person_id = :person order by noted_at desc, kind limit 20
                        """)
                .param("person", person.value())
                .query(Line.class)
                .list();
    }
}
