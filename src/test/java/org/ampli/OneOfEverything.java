package org.ampli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A Cité that keeps one of everything that has an id, and the demo's Cité that has sent a grid.
 *
 * @param owner its quality officer
 * @param ids of all its rows
 */
record OneOfEverything(Visitor owner, Set<String> ids) {

    static OneOfEverything of(JdbcClient database, Supplier<Visitor> anOfficer) {
        Set<String> before = all(database);
        Visitor owner = anOfficer.get();
        String sheet = "/sheet/1.4.3";
        Visitor.Sent file = new Visitor.Sent("a.txt", "a".getBytes(StandardCharsets.UTF_8));
        owner.upload(sheet + "/attachments", Map.of("kind", "file", "sent", "on"), file);
        owner.post(sheet + "/discussion", "id", UUID.randomUUID().toString(), "text", "Bonjour");
        owner.post(sheet + "/answer", "seen", "0", "argument", "Un.");
        owner.post("/team/invitations", "email", UUID.randomUUID() + "@x.example", "name", "A", "functions", "EVENTS");
        Map<String, String> meeting = Map.of(
                "id", UUID.randomUUID().toString(),
                "day", LocalDate.now().minusDays(1).toString(),
                "minutes", "60");
        String present = owner.page("/sheet/meetings").replaceAll("(?s).*name=\"present\" value=\"([^\"]+)\".*", "$1");
        assertThat(owner.posted("/sheet/meetings", owner.form(FormBody.flat(meeting)) + "&present=" + present)
                        .status())
                .isEqualTo(302);
        Set<String> ids = new LinkedHashSet<>(all(database));
        ids.removeAll(before);
        ids.addAll(database.sql("""
                        select s.id::text from sending s join cite c on c.id = s.cite_id where c.slug = 'orne'
                        """).query(String.class).list());
        assertThat(ids).hasSizeGreaterThan(10);
        return new OneOfEverything(owner, ids);
    }

    private static Set<String> all(JdbcClient database) {
        Set<String> ids = new HashSet<>();
        database.sql("""
                        select table_name from information_schema.columns
                         where table_schema = 'public' and column_name = 'id' and data_type = 'uuid'
                        """)
                .query(String.class)
                .list()
                .forEach(table -> ids.addAll(database.sql("select id::text from " + table)
                        .query(String.class)
                        .list()));
        return ids;
    }
}
