package org.ampli.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ampli.live.Live;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes texts so that nothing acknowledged is lost and nobody is overwritten in silence: a save names the version that
 * its writer saw, and where somebody wrote meanwhile nothing is written, and both texts go back to the second.
 *
 * <p>Who may read or write a text is known to the room that it belongs to, and asked there first.
 */
@Component
public class DraftTexts {

    private static final String TEXT = """
            select d.id, d.body, d.version, d.written_at, p.name as writer
              from draft d left join person p on p.id = d.written_by
            """;

    private final JdbcClient database;
    private final Live live;
    private final Clock clock;

    DraftTexts(JdbcClient database, Live live, Clock clock) {
        this.database = database;
        this.live = live;
        this.clock = clock;
    }

    /**
     * Makes place for a text, within the transaction that keeps what it belongs to; twice is once.
     *
     * @param longest how many signs it may have
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(DraftId id, int longest) {
        database.sql("insert into draft (id, longest, begun_at) values (:id, :longest, :now) on conflict do nothing")
                .param("id", id.value())
                .param("longest", longest)
                .param("now", now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Saves what a member wrote, within the transaction in which it was seen that they may.
     *
     * @param audience whose open screens are told, or null
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public DraftOutcome save(Member member, DraftId id, DraftForm form, @Nullable UUID audience) {
        Kept kept = locked(id);
        String body = kept.taken(form.typed());
        UUID change = form.changeId();
        Optional<Change> before = change(change);
        if (before.isPresent()) {
            return before.get().again(id, member, body);
        }
        if (kept.text().body().equals(body)) {
            return new DraftOutcome.Saved(kept.text());
        }
        if (form.version() != kept.text().version()) {
            return new DraftOutcome.Clash(kept.text(), body);
        }
        DraftText text = new DraftText(body, kept.text().version() + 1, now(), member.name());
        write(change, id, text, member);
        if (audience != null) {
            live.tell(audience, "draft", id.value() + " " + text.version());
        }
        return new DraftOutcome.Saved(text);
    }

    public DraftText current(DraftId id) {
        return current(List.of(id)).getOrDefault(id, DraftText.NONE);
    }

    /** The texts as they stand, in one query. */
    public Map<DraftId, DraftText> current(Collection<DraftId> ids) {
        Map<DraftId, DraftText> texts = new HashMap<>();
        database.sql(TEXT + "where d.id = any(:ids)")
                .param("ids", ids.stream().map(DraftId::value).toArray(UUID[]::new))
                .query(row -> {
                    texts.put(new DraftId(row.getObject("id", UUID.class)), DraftText.of(row, 0));
                });
        return texts;
    }

    /** The states of a text, the newest first, one for each spell of writing by one person. */
    public List<DraftText> history(DraftId id) {
        return database.sql("""
                        select c.body, c.version, c.written_at, p.name as writer
                          from draft_change c join person p on p.id = c.written_by
                         where c.draft_id = :id
                           and not exists (select from draft_change n
                                            where n.draft_id = c.draft_id and n.version = c.version + 1
                                              and n.written_by = c.written_by
                                              and n.written_at <= c.written_at + interval '10 minutes')
                         order by c.version desc
                        """).param("id", id.value()).query(DraftText::of).list();
    }

    private Kept locked(DraftId id) {
        return database.sql("""
                        select d.longest, d.body, d.version, d.written_at,
                               (select p.name from person p where p.id = d.written_by) as writer
                          from draft d where d.id = :id for update
                        """)
                .param("id", id.value())
                .query((row, number) -> new Kept(row.getInt("longest"), DraftText.of(row, number)))
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    private void write(UUID change, DraftId id, DraftText text, Member member) {
        int written = database.sql("""
                        with state as (
                            insert into draft_change (id, draft_id, version, body, written_at, written_by)
                            values (:change, :id, :version, :body, :at, :by) on conflict do nothing returning *)
                        update draft d set body = s.body, version = s.version, written_at = s.written_at,
                               written_by = s.written_by
                          from state s where d.id = s.draft_id
                        """)
                .param("change", change)
                .param("id", id.value())
                .param("version", text.version())
                .param("body", text.body())
                .param("at", now().atOffset(ZoneOffset.UTC))
                .param("by", member.person().value())
                .update();
        if (written == 0) {
            throw Refusal.conflict("draft.refusal.changeReused");
        }
    }

    private Optional<Change> change(UUID id) {
        return database.sql("""
                        select c.draft_id, c.written_by, c.body, c.version, c.written_at, p.name as writer
                          from draft_change c join person p on p.id = c.written_by where c.id = :id
                        """).param("id", id).query(DraftTexts::change).optional();
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        return new Change(
                row.getObject("draft_id", UUID.class),
                row.getObject("written_by", UUID.class),
                DraftText.of(row, number));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** A text while nobody else writes it. */
    private record Kept(int longest, DraftText text) {

        /** What was typed, refused when too long, in words that say by how much. */
        String taken(String typed) {
            int length = typed.codePointCount(0, typed.length());
            if (length > longest) {
                throw Refusal.invalid("draft.refusal.tooLong", longest, length - longest);
            }
            return typed;
        }
    }

    /** An earlier save with the same id. */
    private record Change(UUID draft, UUID by, DraftText text) {

        /** The same save, sent again because its answer was lost: acknowledged as the first time. */
        DraftOutcome again(DraftId id, Member member, String body) {
            if (!draft.equals(id.value())
                    || !by.equals(member.person().value())
                    || !text.body().equals(body)) {
                throw Refusal.conflict("draft.refusal.changeReused");
            }
            return new DraftOutcome.Saved(text);
        }
    }
}
