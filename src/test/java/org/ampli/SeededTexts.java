package org.ampli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ampli.demo.World;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills every text that a Cité stores with texts that were written to break out of where they are shown. */
final class SeededTexts {

    private static final String INDICATOR = """
            (select i.id from grid_indicator i join grid_edition e on e.id = i.edition_id\
             where i.code = '1.4.3' and e.in_force_at is not null and e.retired_at is null)""";
    private static final String SHEET = "(select id from assessment where cite_id = :cite)";

    private final JdbcClient database;
    private final World.Team team;
    private final List<String> all = Corpus.pages();

    SeededTexts(JdbcClient database, World.Team team) {
        this.database = database;
        this.team = team;
    }

    /** Of so many signs, as many of the texts as fit. */
    private String together(int length) {
        StringBuilder text = new StringBuilder();
        for (String each : all) {
            if (text.length() + each.length() < length) {
                text.append(each).append('\n');
            }
        }
        return text.toString();
    }

    private void run(String sql, Map<String, ?> more) {
        JdbcClient.StatementSpec statement = database.sql(sql)
                .param("cite", team.cite().value())
                .param("by", team.officer().value());
        more.forEach(statement::param);
        statement.update();
    }

    /** @param officer of the Cité, who has uploaded one file and answered 1.4.3 */
    void write(Visitor officer) {
        run(
                "update cite set town = :text, context = :long where id = :cite and :by is not null",
                Map.of("text", "<canary></canary>", "long", together(9_000)));
        run(
                "insert into site values (gen_random_uuid(), :cite, 0, :text, '<canary></canary>')",
                Map.of(
                        "text",
                        "\"><script>alert(1)</script>",
                        "by",
                        team.officer().value()));
        for (String text : all) {
            colleague(text);
            evidence(text);
            say(text);
        }
        answer(officer);
        around();
        sending();
    }

    /** What the demo's Cité has sent, with other words in it. */
    private void sending() {
        String sent = " from sending s join cite c on c.id = s.cite_id where c.slug = 'orne' order by s.number limit 1";
        String content = database.sql("select convert_from(s.content, 'UTF8')" + sent)
                .query(String.class)
                .single()
                .replaceAll(
                        "(?s)\"(argument|title|keeper|description|explanation|name|text|givenBy|question|link)\":"
                                + "\"([^\"\\\\]|\\\\.)*\"",
                        "\"$1\":\"\\\\\"><img src=x onerror=alert(1)><canary></canary>\"");
        run("""
                insert into sending
                select gen_random_uuid(), :cite, s.campaign_id, 1, now(), :by, '<canary></canary>', s.sent_role, s.edition,
                       convert_to(:content, 'UTF8'), encode(sha256(convert_to(:content, 'UTF8')), 'hex'),
                       s.receipt, s.receipt_sha256
                """ + sent, Map.of("content", content));
    }

    private void colleague(String name) {
        run("""
                with known as (insert into person (id, email, name)
                               values (gen_random_uuid(), gen_random_uuid() || '@seeded.example', left(:name, 120))
                               returning id)
                insert into mandate (id, person_id, cite_id, role, starts_on)
                select gen_random_uuid(), id, :cite, 'TEAM_MEMBER', current_date from known where :by is not null
                """, Map.of("name", name));
    }

    private void evidence(String text) {
        run("""
                with item as (insert into evidence_item (id, cite_id, kind, title, keeper, description, url, created_at, created_by)
                              values (gen_random_uuid(), :cite, 'LINK', left(:text, 255), left(:text, 120), :text,
                                      'https://example.org/' || :text, now(), :by) returning id)
                insert into attachment (assessment_id, indicator_id, evidence_id, added_by)
                select %s, %s, id, :by from item
                """.formatted(SHEET, INDICATOR), Map.of("text", text));
    }

    private void say(String text) {
        run("""
                insert into contribution (id, assessment_id, indicator_id, kind, content, said_at, said_by)
                values (gen_random_uuid(), %s, %s, 'REMARK', :text, now(), :by),
                       (gen_random_uuid(), %s, %s, 'IDEA', :text, now(), :by)
                """.formatted(SHEET, INDICATOR, SHEET, INDICATOR), Map.of("text", text));
    }

    private void answer(Visitor officer) {
        officer.post("/sheet/1.4.3/answer", "seen", "1", "argument", together(9_900));
        run("""
                update evidence_version v set name = left(:text, 255)
                  from evidence_item i where i.id = v.item_id and i.cite_id = :cite and :by is not null
                """, Map.of("text", together(255)));
    }

    private void around() {
        run("""
                insert into team_invitation (id, cite_id, email, name, role, functions, token_hash, invited_by, invited_at, expires_at)
                values (gen_random_uuid(), :cite, '"><canary>@seeded.example', left(:text, 120), 'TEAM_MEMBER', '{}',
                        sha256(gen_random_uuid()::text::bytea), :by, now(), now() + interval '1 day')
                """, Map.of("text", together(120)));
        run(
                "insert into function_absence values (%s, 'RECEPTION', left(:text, 2000), now(), :by)".formatted(SHEET),
                Map.of("text", together(2_000)));
        run("""
                update assessment set handed_back_at = now(), handed_back_by = :by, handback_reason = :text
                 where cite_id = :cite
                """, Map.of("text", together(2_000)));
        UUID meeting = UUID.randomUUID();
        run("""
                insert into team_meeting (id, assessment_id, held_on, minutes, recorded_at, recorded_by)
                values (:meeting, %s, current_date - 1, 60, now(), :by)
                """.formatted(SHEET), Map.of("meeting", meeting));
        run("""
                insert into team_presence (meeting_id, person_id)
                select :meeting, person_id from mandate where cite_id = :cite and :by is not null
                """, Map.of("meeting", meeting));
        run("""
                insert into mail (id, recipient, subject, text, written_at, expires_at, sent_at)
                select gen_random_uuid(), '"><canary>@seeded.example', '<canary>', :text, now(), now(), now()
                 where :cite is not null and :by is not null
                """, Map.of("text", together(9_000)));
    }

    /** What others would see of it is put back as it was. */
    void clear() {
        run("update cite set town = 'Ville', context = '' where id = :cite and :by is not null", Map.of());
        run(
                "delete from mail where recipient like '%@seeded.example' and :cite is not null and :by is not null",
                Map.of());
    }

    /** Each of them must be read on some page. */
    List<String> texts() {
        return all;
    }

    static byte[] file() {
        return ("Notes\n" + String.join("\n", Corpus.pages())).getBytes(StandardCharsets.UTF_8);
    }
}
