package org.ampli.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ampli.network.CiteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a Cité can show: its items, each with its newest file. */
@Component
public class EvidenceLibrary {

    /** How many items one page of the library lists. */
    static final int PAGE = 50;

    /** Every item with its newest file, for a room that joins them with its own: {@link #line} reads a row. */
    public static final String ITEMS = """
            select i.*, v.number, v.name, v.size, v.media_type, v.sha256
              from evidence_item i
              left join lateral (select * from evidence_version v where v.item_id = i.id
                                  order by v.number desc limit 1) v on true\s""";

    private static final String SELECT = ITEMS + "where i.cite_id = :cite ";

    private final JdbcClient database;

    EvidenceLibrary(JdbcClient database) {
        this.database = database;
    }

    /** The items that may still be used and whose title holds the words, the newest first. */
    public List<EvidenceLine> items(CiteId cite, String words, int most) {
        return search(cite, words, null, false, 0, most);
    }

    /** Those of the items that are this Cité's, by id, withdrawn ones too. */
    public Map<EvidenceId, EvidenceLine> lines(CiteId cite, Collection<EvidenceId> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(SELECT + "and i.id = any(:items)")
                .param("cite", cite.value())
                .param("items", items.stream().map(EvidenceId::value).toArray(UUID[]::new))
                .query(EvidenceLibrary::line)
                .list()
                .stream()
                .collect(Collectors.toMap(EvidenceLine::id, Function.identity()));
    }

    /** One page of the library, and one item more when another page follows. */
    List<EvidenceLine> page(CiteId cite, LibraryPage.Search search) {
        return search(cite, search.words(), search.kind(), search.withdrawn(), (search.page() - 1) * PAGE, PAGE + 1);
    }

    private List<EvidenceLine> search(
            CiteId cite, String words, @Nullable EvidenceKind kind, boolean withdrawn, int skipped, int most) {
        return database.sql(SELECT + """
                         and (:words = '' or i.title ilike :pattern or v.name ilike :pattern)
                         and (:kind = '' or i.kind = :kind) and (i.withdrawn_at is not null) = :withdrawn
                       order by i.created_at desc, i.id limit :most offset :skipped
                        """)
                .param("cite", cite.value())
                .param("words", words)
                .param("pattern", "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("kind", kind == null ? "" : kind.name())
                .param("withdrawn", withdrawn)
                .param("most", most)
                .param("skipped", skipped)
                .query(EvidenceLibrary::line)
                .list();
    }

    /** How many items of each kind may be used, and how many were withdrawn. */
    Counts counts(CiteId cite) {
        return database.sql("""
                        select count(*) filter (where withdrawn_at is null) as every,
                               count(*) filter (where withdrawn_at is null and kind = 'FILE') as files,
                               count(*) filter (where withdrawn_at is null and kind = 'LINK') as links,
                               count(*) filter (where withdrawn_at is null and kind = 'DESCRIPTION') as descriptions,
                               count(*) filter (where withdrawn_at is not null) as withdrawn
                          from evidence_item where cite_id = :cite
                        """).param("cite", cite.value()).query(Counts.class).single();
    }

    record Counts(long every, long files, long links, long descriptions, long withdrawn) {

        long of(EvidenceKind kind) {
            return switch (kind) {
                case FILE -> files;
                case LINK -> links;
                case DESCRIPTION -> descriptions;
            };
        }
    }

    /** One row of {@link #ITEMS}. */
    public static EvidenceLine line(ResultSet row, int index) throws SQLException {
        return new EvidenceLine(
                new EvidenceId(row.getObject("id", UUID.class)),
                EvidenceKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getObject("fact_on", LocalDate.class),
                row.getString("keeper"),
                row.getString("description"),
                row.getString("url"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("withdrawn_at") != null,
                row.getInt("number"),
                Objects.requireNonNullElse(row.getString("name"), ""),
                row.getLong("size"),
                Objects.requireNonNullElse(row.getString("media_type"), ""),
                Objects.requireNonNullElse(row.getString("sha256"), ""));
    }
}
