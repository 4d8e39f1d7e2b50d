package org.ampli.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The first rows of a CSV file, whatever stands between its columns.
 *
 * @param cut whether there are more rows or columns
 */
record CsvExcerpt(List<List<String>> rows, boolean cut) {

    static final int ROWS = 60;
    static final int COLUMNS = 16;

    /** @param goesOn whether the file holds more than the text: its last line is then not whole, and left out */
    static CsvExcerpt of(String text, boolean goesOn) {
        List<List<String>> rows = new Reader(text, separator(text)).rows();
        if (goesOn && rows.size() > 1) {
            rows.removeLast();
        }
        boolean cut = goesOn || rows.size() > ROWS || rows.stream().anyMatch(row -> row.size() > COLUMNS);
        return new CsvExcerpt(
                rows.stream()
                        .limit(ROWS)
                        .map(row -> row.stream().limit(COLUMNS).toList())
                        .toList(),
                cut);
    }

    /** The sign that stands most often in the first line. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return List.of(';', ',', '\t').stream()
                .max(Comparator.comparingLong(
                        sign -> first.chars().filter(one -> one == sign).count()))
                .orElse(';');
    }

    /** Goes through the signs once. */
    private static final class Reader {

        private final String text;
        private final char separator;
        private final List<List<String>> rows = new ArrayList<>();
        private final List<String> row = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private boolean quoted;

        Reader(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        List<List<String>> rows() {
            for (int at = 0; at < text.length() && rows.size() <= ROWS; at++) {
                char sign = text.charAt(at);
                if (quoted && sign == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    cell.append('"');
                    at++;
                } else if (sign == '"' && (quoted || cell.isEmpty())) {
                    quoted = !quoted;
                } else if (!quoted && sign == separator) {
                    endCell();
                } else if (!quoted && sign == '\n') {
                    endRow();
                } else if (sign != '\r') {
                    cell.append(sign);
                }
            }
            if (!cell.isEmpty() || !row.isEmpty()) {
                endRow();
            }
            return rows;
        }

        private void endCell() {
            row.add(cell.toString().strip());
            cell.setLength(0);
        }

        private void endRow() {
            endCell();
            if (row.stream().anyMatch(text -> !text.isEmpty())) {
                rows.add(List.copyOf(row));
            }
            row.clear();
        }
    }
}
