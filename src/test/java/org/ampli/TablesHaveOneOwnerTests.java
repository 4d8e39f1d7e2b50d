package org.ampli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ampli.Sources.Source;
import org.junit.jupiter.api.Test;

/** A table is written only by the room whose migration folder made it; the others ask that room. */
class TablesHaveOneOwnerTests {

    private static final Pattern MADE = Pattern.compile(
            "create\\s+(?:unlogged\\s+)?table\\s+(?:if\\s+not\\s+exists\\s+)?\"?(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:insert\\s+into|merge\\s+into|delete\\s+from|truncate(?:\\s+table)?|alter\\s+table|drop\\s+table"
                    + "|update(?=\\s+\"?\\w+\"?(?:\\s+(?:as\\s+)?\\w+)?\\s+set\\b))\\s+(?:only\\s+|if\\s+exists\\s+)?\"?(\\w+)"
                    + "|@Table\\(\"(\\w+)\"\\)",
            Pattern.CASE_INSENSITIVE);

    private final Sources migrations = Sources.under(Sources.MIGRATIONS).ending(".sql");
    private final Sources code = Sources.under(Sources.JAVA).ending(".java");

    @Test
    void aTableIsWrittenByTheRoomThatMadeIt() {
        assertThat(owners(migrations)).hasSizeGreaterThan(5);
        assertThat(code.and(migrations).all().stream().flatMap(TablesHaveOneOwnerTests::writes))
                .hasSizeGreaterThan(10);
        assertThat(intrusions(migrations, code.and(migrations))).isEmpty();
    }

    @Test
    void anIntruderIsSeen() {
        Sources made = Sources.planted("owner/V1__thing.sql", "create table thing (id int);");
        for (String write : List.of(
                "insert into thing (id) values (1)",
                "update thing set id = 2",
                "update thing t\n   set id = 2",
                "delete from thing",
                "with gone as (delete from only thing) select 1",
                "merge into thing t using other o on t.id = o.id when matched then delete",
                "truncate table thing",
                "drop table if exists thing",
                "alter table thing add column more int",
                "@Table(\"thing\") record Thing() {}")) {
            assertThat(intrusions(made, Sources.planted("intruder/Intruder.java", write)))
                    .as(write)
                    .hasSize(1);
            assertThat(intrusions(made, Sources.planted("owner/Owner.java", write)))
                    .as(write)
                    .isEmpty();
        }
    }

    private static Map<String, String> owners(Sources migrations) {
        Map<String, String> owners = new HashMap<>();
        for (Source migration : migrations.all()) {
            Matcher made = MADE.matcher(migration.text());
            while (made.find()) {
                String before = owners.put(made.group(1).toLowerCase(), migration.room());
                assertThat(before).as("%s is made twice", made.group(1)).isNull();
            }
        }
        return owners;
    }

    private static List<String> intrusions(Sources migrations, Sources writers) {
        Map<String, String> owners = owners(migrations);
        return writers.all().stream()
                .flatMap(source -> writes(source)
                        .filter(table ->
                                owners.containsKey(table) && !owners.get(table).equals(source.room()))
                        .map(table -> source.path() + " writes " + table + ", which is of " + owners.get(table)))
                .toList();
    }

    private static Stream<String> writes(Source source) {
        return WRITTEN.matcher(source.text())
                .results()
                .map(TablesHaveOneOwnerTests::table)
                .map(String::toLowerCase);
    }

    private static String table(MatchResult write) {
        return write.group(1) == null ? write.group(2) : write.group(1);
    }
}
