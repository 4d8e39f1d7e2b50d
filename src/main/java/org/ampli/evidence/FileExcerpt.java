package org.ampli.evidence;

import java.util.List;

/**
 * How a file can be shown in place, inert.
 *
 * @param text the beginning of a text, empty for any other shape
 * @param leaves the first leaves of a table, empty for any other shape
 * @param cut whether the file holds more than is shown
 */
public record FileExcerpt(Shape shape, String text, List<Leaf> leaves, boolean cut) {

    static final FileExcerpt NONE = new FileExcerpt(Shape.NONE, "", List.of(), false);

    /** What can be done with a file in place; {@code NONE}: it can only be taken away. */
    public enum Shape {
        IMAGE,
        PDF,
        TEXT,
        TABLE,
        NONE
    }

    /** One leaf of a workbook, or the whole of a CSV file: rows of plain texts. */
    public record Leaf(String name, List<List<String>> rows) {}

    static FileExcerpt of(Shape shape) {
        return new FileExcerpt(shape, "", List.of(), false);
    }
}
