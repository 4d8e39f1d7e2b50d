package org.ampli.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as people, and others, change them. */
final class Workbooks {

    private Workbooks() {}

    /** Opened in a spreadsheet, changed and saved. */
    static byte[] changed(byte[] content, Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            change.accept(workbook);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The line of an indicator on the leaf of the grid. */
    static Row line(XSSFWorkbook workbook, String code) {
        for (Row row : workbook.getSheet("Grille")) {
            if (row.getCell(1).getStringCellValue().equals(code)) {
                return row;
            }
        }
        throw new AssertionError(code);
    }

    /** Its parts written by hand. */
    static byte[] rewritten(byte[] content, String part, UnaryOperator<String> change) {
        return rezipped(content, part, "", change);
    }

    /** With one more part. */
    static byte[] with(byte[] content, String part, String text) {
        return rezipped(content, "", part, old -> text);
    }

    private static byte[] rezipped(byte[] content, String changed, String added, UnaryOperator<String> change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder().setByteArray(content).get();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                byte[] part = in.getInputStream(entry).readAllBytes();
                if (entry.getName().equals(changed)) {
                    part = change.apply(new String(part, StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(part);
            }
            if (!added.isEmpty()) {
                out.putNextEntry(new ZipEntry(added));
                out.write(change.apply("").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
