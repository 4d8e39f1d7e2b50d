package org.ampli.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is typed about an evidence item, as it was typed. */
public record EvidenceForm(
        @Nullable String kind,
        @Nullable String title,
        @Nullable String factOn,
        @Nullable String keeper,
        @Nullable String description,
        @Nullable String url) {

    public static final EvidenceForm EMPTY = new EvidenceForm(null, null, null, null, null, null);

    static final int LONGEST_TITLE = 255;
    static final int LONGEST_KEEPER = 120;
    static final int LONGEST_DESCRIPTION = 2000;

    /** What was typed for one kind, or nothing when another form was used. */
    public String typed(String kind, @Nullable String field) {
        return kind.equals(this.kind) && field != null ? field : "";
    }

    EvidenceForm ofKind(String kind) {
        return new EvidenceForm(kind, title, factOn, keeper, description, url);
    }

    EvidenceForm untitled() {
        return new EvidenceForm(kind, null, factOn, keeper, description, url);
    }

    /** Its kind, refused when the page did not make it. */
    public EvidenceKind chosen() {
        return EvidenceKind.of(kind == null ? "" : kind)
                .orElseThrow(() -> new FieldRefusal("kind", "evidence.refusal.kind"));
    }

    /** The title on one line; a file without one is called by its name. */
    String titleOr(String otherwise) {
        String given = oneLine(title, LONGEST_TITLE, "title", "evidence.refusal.title.tooLong");
        String name = given.isEmpty() ? otherwise : given;
        if (name.isEmpty()) {
            throw new FieldRefusal("title", "evidence.refusal.title.missing");
        }
        return name;
    }

    String keeperName() {
        return oneLine(keeper, LONGEST_KEEPER, "keeper", "evidence.refusal.keeper.tooLong");
    }

    /** What can be seen, which a described element must say. */
    String said(boolean needed) {
        String text =
                description == null ? "" : description.replace("\r\n", "\n").strip();
        if (needed && text.isEmpty()) {
            throw new FieldRefusal("description", "evidence.refusal.description.missing");
        }
        if (text.length() > LONGEST_DESCRIPTION) {
            throw new FieldRefusal("description", "evidence.refusal.description.tooLong", LONGEST_DESCRIPTION);
        }
        return text;
    }

    /** The day of the fact, apart from the day on which it was added; nobody is forced to know it. */
    @Nullable
    LocalDate fact(LocalDate today) {
        if (factOn == null || factOn.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(factOn.strip());
            if (day.getYear() >= 1990 && day.isBefore(today.plusYears(1))) {
                return day;
            }
        } catch (DateTimeException malformed) {
            throw new FieldRefusal("factOn", "evidence.refusal.factOn");
        }
        throw new FieldRefusal("factOn", "evidence.refusal.factOn");
    }

    private static String oneLine(@Nullable String text, int longest, String field, String key) {
        String line = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        if (line.length() > longest) {
            throw new FieldRefusal(field, key, longest);
        }
        return line;
    }
}
