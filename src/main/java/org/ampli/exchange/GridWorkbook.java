package org.ampli.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.ampli.grid.EditionLine;
import org.ampli.grid.GridFile;
import org.ampli.grid.GridFile.Correction;
import org.ampli.grid.GridFile.Gone;
import org.ampli.grid.GridFile.Heading;
import org.ampli.grid.GridFile.Question;
import org.ampli.grid.GridFile.Remark;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * An edition in its official language as a spreadsheet: one line an indicator, the structure and the other texts
 * beside.
 */
final class GridWorkbook {

    private GridWorkbook() {}

    static byte[] write(EditionLine line, GridFile file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Ampli", "1.0")) {
            Leaf.notice(workbook, file.source(), file.notice());
            indicators(workbook, file);
            headings(workbook, file);
            texts(workbook, file);
            withdrawn(workbook, file);
            Leaf.seal(workbook, new Seal(line.code(), line.id().value(), file.language()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void indicators(Workbook workbook, GridFile file) {
        Leaf leaf = new Leaf(workbook, Layout.INDICATORS);
        for (Heading heading : file.headings()) {
            for (Question question : heading.questions()) {
                leaf.row(
                        heading.code(),
                        question.code(),
                        text(question.label()),
                        question.text(),
                        String.join("\n", question.details()),
                        text(question.level()),
                        question.presumed() ? "yes" : "no",
                        question.yesIsGap() ? "yes" : "no",
                        question.coming() ? "yes" : "no",
                        String.join("\n", Objects.requireNonNullElse(question.from(), List.of())),
                        text(question.reason()),
                        text(question.id()));
            }
        }
        leaf.choices(5, "fundamental", "internal-progress", "external-progress");
        leaf.choices(6, "yes", "no");
        leaf.choices(7, "yes", "no");
        leaf.choices(8, "yes", "no");
        leaf.hide(11);
    }

    private static void headings(Workbook workbook, GridFile file) {
        Leaf leaf = new Leaf(workbook, Layout.HEADINGS);
        for (Heading axis : file.axes()) {
            leaf.row("axis", axis.code(), "", text(axis.label()), axis.title());
            for (Heading below : axis.below()) {
                boolean section = below.questions().isEmpty() && !below.below().isEmpty();
                leaf.row(
                        section ? "section" : "criterion",
                        below.code(),
                        axis.code(),
                        text(below.label()),
                        below.title());
                below.below()
                        .forEach(criterion -> leaf.row(
                                "criterion",
                                criterion.code(),
                                below.code(),
                                text(criterion.label()),
                                criterion.title()));
            }
        }
        leaf.choices(0, "axis", "section", "criterion");
    }

    private static void texts(Workbook workbook, GridFile file) {
        Leaf leaf = new Leaf(workbook, Layout.TEXTS);
        leaf.row("title", "", "", "", file.title());
        leaf.row("source", "", "", "", file.source());
        file.notice().forEach(paragraph -> leaf.row("notice", "", "", "", paragraph));
        for (Remark note : file.notes()) {
            leaf.row(
                    "note",
                    note.key(),
                    String.join("\n", Objects.requireNonNullElse(note.about(), List.of())),
                    note.title(),
                    note.text());
        }
        for (Correction correction : file.corrections()) {
            leaf.row(
                    correction.slip() ? "slip" : "correction",
                    "",
                    correction.about(),
                    text(correction.printed()),
                    correction.text());
        }
    }

    private static void withdrawn(Workbook workbook, GridFile file) {
        Leaf leaf = new Leaf(workbook, Layout.WITHDRAWN);
        for (Gone gone : file.withdrawn()) {
            leaf.row(gone.code(), gone.reason());
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
