package org.ampli.difficulty;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.ampli.grid.IndicatorId;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The difficulties that Cités reported: each for its Cité and for whoever reads it, for nobody else. */
@Component
class Difficulties {

    private final JdbcClient database;
    private final WhoHelps whoHelps;

    Difficulties(JdbcClient database, WhoHelps whoHelps) {
        this.database = database;
        this.whoHelps = whoHelps;
    }

    /** Whether what a Cité reports exists for this member. */
    boolean visible(Member member, CiteId cite) {
        return member.fills() && cite.equals(member.cite()) || whoHelps.helps(member, cite);
    }

    /** One that the member may see, kept from others until this transaction is over. */
    Difficulty locked(Member member, DifficultyId id) {
        return database.sql("""
                        select d.cite_id, coalesce((select w.kind = 'CLOSING' from difficulty_word w
                                where w.difficulty_id = d.id and w.kind <> 'ANSWER'
                                order by w.said_at desc, w.id limit 1), false) as closed
                          from difficulty d where d.id = :id for update of d
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new Difficulty(id, new CiteId(row.getObject("cite_id", UUID.class)), row.getBoolean("closed")))
                .optional()
                .filter(difficulty -> visible(member, difficulty.cite()))
                .orElseThrow(Refusal::notFound);
    }

    /** Keeps a new one; false when it was kept already. */
    boolean add(DifficultyId id, Member member, @Nullable IndicatorId indicator, String content, Instant now) {
        return database.sql("""
                                insert into difficulty (id, cite_id, indicator_id, content, reported_at, reported_by)
                                values (:id, :cite, :indicator, :content, :now, :by) on conflict do nothing
                                """)
                        .param("id", id.value())
                        .param("cite", member.ownCite().value())
                        .param("indicator", indicator == null ? null : indicator.value(), Types.OTHER)
                        .param("content", content)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", member.person().value())
                        .update()
                == 1;
    }

    /** Keeps what was said; false when it was kept already. */
    boolean add(DifficultyId difficulty, Word word) {
        return database.sql("""
                                insert into difficulty_word (id, difficulty_id, kind, side, content, said_at, said_by)
                                values (:id, :difficulty, :kind, :side, :content, :now, :by) on conflict do nothing
                                """)
                        .param("id", word.id())
                        .param("difficulty", difficulty.value())
                        .param("kind", word.kind().name())
                        .param("side", word.side().name())
                        .param("content", word.content())
                        .param("now", word.at().atOffset(ZoneOffset.UTC))
                        .param("by", word.by().value())
                        .update()
                == 1;
    }

    /** Whether this word has been said already, wherever. */
    Optional<UUID> placeOf(UUID word) {
        return database.sql("select difficulty_id from difficulty_word where id = :id")
                .param("id", word)
                .query(UUID.class)
                .optional();
    }
}
