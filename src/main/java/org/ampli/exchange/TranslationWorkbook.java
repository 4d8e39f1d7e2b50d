package org.ampli.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.ampli.grid.EditionLine;
import org.ampli.grid.GridFile;
import org.dhatim.fastexcel.Workbook;

/** A translation as a spreadsheet: the French on the left, the other language on the right, one text a line. */
final class TranslationWorkbook {

    private TranslationWorkbook() {}

    static byte[] write(EditionLine line, GridFile official, Locale language, List<Translations.Line> texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Ampli", "1.0")) {
            Leaf.notice(workbook, official.source(), official.notice());
            Leaf leaf = new Leaf(workbook, Layout.TRANSLATION);
            texts.forEach(text -> leaf.row(
                    text.code(), text.field(), String.valueOf(text.position()), text.source(), text.translation()));
            Leaf.seal(workbook, new Seal(line.code(), line.id().value(), language.getLanguage()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
