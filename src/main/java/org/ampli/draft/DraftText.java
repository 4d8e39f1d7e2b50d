package org.ampli.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text as it stands: plain text with paragraphs.
 *
 * @param version from 1; 0 while nobody has written anything
 * @param by the name of who wrote last, empty while nobody has
 */
public record DraftText(String body, long version, @Nullable Instant at, String by) {

    public static final DraftText NONE = new DraftText("", 0, null, "");

    public boolean blank() {
        return body.isBlank();
    }

    /** A row that holds {@code body}, {@code version}, {@code written_at} and the {@code writer}'s name. */
    public static DraftText of(ResultSet row, int number) throws SQLException {
        OffsetDateTime at = row.getObject("written_at", OffsetDateTime.class);
        return new DraftText(
                Objects.requireNonNullElse(row.getString("body"), ""),
                row.getLong("version"),
                at == null ? null : at.toInstant(),
                Objects.requireNonNullElse(row.getString("writer"), ""));
    }
}
