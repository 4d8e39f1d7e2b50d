package org.ampli.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The first rows of the first leaves of a workbook, as the texts that its cells showed when it was saved. */
final class WorkbookExcerpt {

    private static final int LEAVES = 3;
    private static final long LARGEST = 30_000_000;
    private static final DataFormatter FORMATTER = new DataFormatter(Locale.FRENCH);

    private final List<FileExcerpt.Leaf> leaves = new ArrayList<>();
    private boolean cut;

    private WorkbookExcerpt() {}

    /** What cannot be opened, or becomes too large, is not shown. */
    static FileExcerpt of(byte[] content) throws IOException {
        if (tooLarge(content)) {
            return FileExcerpt.NONE;
        }
        WorkbookExcerpt excerpt = new WorkbookExcerpt();
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(content))) {
            excerpt.read(parts);
        } catch (OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException unreadable) {
            return FileExcerpt.NONE;
        }
        return new FileExcerpt(FileExcerpt.Shape.TABLE, "", List.copyOf(excerpt.leaves), excerpt.cut);
    }

    private static boolean tooLarge(byte[] content) throws IOException {
        long size = 0;
        byte[] piece = new byte[8192];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (size <= LARGEST && zip.getNextEntry() != null) {
                for (int read = 0; read >= 0 && size <= LARGEST; read = zip.read(piece)) {
                    size += read;
                }
            }
        }
        return size > LARGEST;
    }

    private void read(OPCPackage parts)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(parts);
        ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(parts);
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext() && leaves.size() < LEAVES) {
            try (InputStream sheet = sheets.next()) {
                Rows rows = new Rows();
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), texts, rows, FORMATTER, false));
                rows.of(xml, sheet);
                if (!rows.rows.isEmpty()) {
                    leaves.add(new FileExcerpt.Leaf(sheets.getSheetName(), List.copyOf(rows.rows)));
                }
            }
        }
        cut |= sheets.hasNext();
    }

    /** Enough rows were read: the rest of the leaf is not. */
    private static final class Enough extends RuntimeException {

        Enough() {
            super(null, null, false, false);
        }
    }

    private final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final List<List<String>> rows = new ArrayList<>();
        private final List<String> row = new ArrayList<>();

        void of(XMLReader xml, InputStream sheet) throws IOException, SAXException {
            try {
                xml.parse(new InputSource(sheet));
            } catch (Enough reached) {
                cut = true;
            }
        }

        @Override
        public void startRow(int number) {
            row.clear();
        }

        @Override
        public void cell(String place, @Nullable String text, @Nullable XSSFComment comment) {
            int column = new CellReference(place).getCol();
            if (column >= CsvExcerpt.COLUMNS) {
                cut = true;
                return;
            }
            while (row.size() < column) {
                row.add("");
            }
            row.add(text == null ? "" : text);
        }

        @Override
        public void endRow(int number) {
            if (rows.size() == CsvExcerpt.ROWS) {
                throw new Enough();
            }
            if (row.stream().anyMatch(text -> !text.isBlank())) {
                rows.add(List.copyOf(row));
            }
        }
    }
}
