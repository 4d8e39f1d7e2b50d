package org.ampli.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ampli.grid.EditionLine;
import org.ampli.network.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The files that were brought, each seen by who brought it alone, and forgotten after a month. */
@Component
class Imports {

    static final int LARGEST = 2 * 1024 * 1024;
    private static final Duration KEPT = Duration.ofDays(30);
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;
    private final Clock clock;

    Imports(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A file that was brought.
     *
     * @param edition the code of the edition for which it was brought
     * @param choices by place, what its bringer answered about lines that nobody could match
     */
    record Brought(
            ImportId id,
            String edition,
            String name,
            byte[] content,
            Map<String, String> choices,
            Instant at,
            @Nullable Instant appliedAt) {}

    @Transactional
    ImportId keep(Member member, EditionLine edition, String name, byte[] content) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        database.sql("delete from grid_import where brought_at < :limit")
                .param("limit", now.minus(KEPT))
                .update();
        ImportId id = new ImportId(UUID.randomUUID());
        database.sql("""
                        insert into grid_import (id, edition_id, brought_at, brought_by, file_name, content)
                        values (:id, :edition, :at, :by, :name, :content)
                        """)
                .param("id", id.value())
                .param("edition", edition.id().value())
                .param("at", now)
                .param("by", member.person().value())
                .param("name", name)
                .param("content", content)
                .update();
        return id;
    }

    Optional<Brought> find(Member member, ImportId id) {
        return database.sql("""
                        select e.code, i.file_name, i.content, i.choices::text as choices, i.brought_at, i.applied_at
                          from grid_import i join grid_edition e on e.id = i.edition_id
                         where i.id = :id and i.brought_by = :by
                        """)
                .param("id", id.value())
                .param("by", member.person().value())
                .query((row, number) -> {
                    OffsetDateTime applied = row.getObject("applied_at", OffsetDateTime.class);
                    return new Brought(
                            id,
                            row.getString("code"),
                            row.getString("file_name"),
                            row.getBytes("content"),
                            JSON.readValue(row.getString("choices"), new TypeReference<Map<String, String>>() {}),
                            row.getObject("brought_at", OffsetDateTime.class).toInstant(),
                            applied == null ? null : applied.toInstant());
                })
                .optional();
    }

    void choose(ImportId id, Map<String, String> choices) {
        database.sql("update grid_import set choices = :choices::jsonb where id = :id and applied_at is null")
                .param("id", id.value())
                .param("choices", JSON.writeValueAsString(choices))
                .update();
    }

    /** Whether it was not yet applied, and is now. */
    boolean apply(ImportId id, Instant now) {
        return database.sql("update grid_import set applied_at = :at where id = :id and applied_at is null")
                        .param("id", id.value())
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
