package org.ampli.grid;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what a subject of the grid says in another language, and notes that somebody reviewed it.
 *
 * <p>A subject is an edition, an axis, a section, a criterion, an indicator or a note, by its id. What is written is
 * tied to the official words of that moment: when they change, the translation is out of date until somebody looks
 * again.
 */
@Component
@Transactional
public class Translating {

    /** The languages into which the grid is translated, besides the French in which it is official. */
    public static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.ITALIAN, Locale.of("es"), Locale.of("pt"), Locale.of("ca"));

    public static final int LONGEST_TEXT = 4000;

    private final JdbcClient database;
    private final Clock clock;

    Translating(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What is translated: one subject of one edition, into one language. */
    public record Target(GridEditionId edition, UUID subject, Locale language) {}

    /** One text of a subject: its question, its second detail, its third paragraph. */
    public record Text(String field, int position, String body) {}

    /** Steering group, technical group and network office translate. */
    public static boolean translates(Member member) {
        return EditionLine.prepares(member);
    }

    /**
     * Writes every text of a subject anew; an empty one is taken away.
     *
     * @param seen the version that the writer had before them, 0 for none; another one now is refused
     * @param ready whether a reviewer may look at it, else it stays a draft
     */
    public void write(Member member, Target target, long seen, List<Text> texts, boolean ready) {
        open(member, target);
        if (texts.stream().anyMatch(text -> text.body().length() > LONGEST_TEXT)) {
            throw Refusal.invalid("grid.refusal.translation.tooLong", LONGEST_TEXT);
        }
        keep(target, seen, ready ? "TO_BE_REVIEWED" : "DRAFT", member, false);
        List<Text> written =
                texts.stream().filter(text -> !text.body().isBlank()).toList();
        of(
                        "delete from grid_translation where edition_id = :edition and subject_id = :subject and language = :language",
                        target)
                .update();
        of("""
                        insert into grid_translation (edition_id, subject_id, language, field, position, body)
                        select :edition, :subject, :language, t.field, t.position, t.body
                          from unnest(:fields, :positions, :bodies) as t (field, position, body)
                          join grid_edition e on e.id = :edition
                          join grid_translation s on s.edition_id = e.id and s.subject_id = :subject
                               and s.language = e.language and s.field = t.field and s.position = t.position
                        """, target)
                .param("fields", written.stream().map(Text::field).toArray(String[]::new))
                .param("positions", written.stream().map(Text::position).toArray(Integer[]::new))
                .param(
                        "bodies",
                        written.stream().map(text -> text.body().strip()).toArray(String[]::new))
                .update();
    }

    /**
     * Takes many texts at once, as somebody brought them in a file: each subject that they touch is then to be
     * reviewed.
     *
     * @param texts by subject, every text that it shall have in that language
     */
    public void take(Member member, GridEditionId edition, Locale language, Map<UUID, List<Text>> texts) {
        texts.forEach((subject, all) -> {
            Target target = new Target(edition, subject, language);
            write(member, target, version(target), all, true);
        });
    }

    private long version(Target target) {
        return of("""
                        select version from grid_translation_state
                         where edition_id = :edition and subject_id = :subject and language = :language
                        """, target).query(Long.class).optional().orElse(0L);
    }

    /** Notes that the member read the translation beside its source and found it right. */
    public void review(Member member, Target target, long seen) {
        open(member, target);
        boolean whole = of("""
                        select not exists (
                            select from grid_translation s
                              join grid_edition e on e.id = s.edition_id and e.language = s.language
                              left join grid_translation t on t.edition_id = s.edition_id and t.subject_id = s.subject_id
                                   and t.field = s.field and t.position = s.position and t.language = :language
                             where s.edition_id = :edition and s.subject_id = :subject and t.body is null)
                        """, target).query(Boolean.class).single();
        if (!whole) {
            throw Refusal.conflict("grid.refusal.translation.missing");
        }
        keep(target, seen, "REVIEWED", member, true);
    }

    private void keep(Target target, long seen, String state, Member member, boolean reviewed) {
        int rows = of("""
                        insert into grid_translation_state as t (edition_id, language, subject_id, state, source_print,
                               written_at, written_by, reviewed_at, reviewed_by)
                        select :edition, :language, :subject, :state, s.print, :at, :by,
                               case when :reviewed then :at end, case when :reviewed then :by end
                          from grid_source s where s.edition_id = :edition and s.subject_id = :subject
                        on conflict (edition_id, language, subject_id) do update
                           set state = excluded.state, source_print = excluded.source_print, version = t.version + 1,
                               written_at = case when :reviewed then t.written_at else excluded.written_at end,
                               written_by = case when :reviewed then t.written_by else excluded.written_by end,
                               reviewed_at = excluded.reviewed_at, reviewed_by = excluded.reviewed_by
                         where t.version = :seen
                        """, target)
                .param("state", state)
                .param("seen", seen)
                .param("reviewed", reviewed)
                .param("at", now().atOffset(ZoneOffset.UTC))
                .param("by", member.person().value())
                .update();
        if (rows == 0) {
            throw Refusal.conflict("grid.refusal.translatedMeanwhile");
        }
    }

    /** An edition that was set aside is not translated any more; one in force still is. */
    private void open(Member member, Target target) {
        if (!translates(member)) {
            throw Refusal.forbidden("grid.refusal.translate");
        }
        boolean there = of("""
                        select exists (select from grid_source s join grid_edition e on e.id = s.edition_id
                                        where e.id = :edition and s.subject_id = :subject and e.abandoned_at is null
                                          and e.language <> :language)
                        """, target).query(Boolean.class).single();
        if (!there || !LANGUAGES.contains(target.language())) {
            throw Refusal.notFound();
        }
    }

    private JdbcClient.StatementSpec of(String sql, Target target) {
        return database.sql(sql)
                .param("edition", target.edition().value())
                .param("subject", target.subject())
                .param("language", target.language().getLanguage());
    }

    private Instant now() {
        return clock.instant();
    }
}
