package org.ampli.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a workbook before anything opens it: how large it becomes, what it carries besides cells, and which
 * cells hold something else than a plain value.
 */
final class WorkbookGuard {

    static final int MOST_ROWS = 2000;
    private static final int MOST_PARTS = 200;
    private static final int LARGEST = 20_000_000;
    private static final int CELLS_NAMED = 20;
    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/[^/]+\\.xml");
    private static final XMLInputFactory XML = factory();

    private final Map<String, List<String>> cells = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private WorkbookGuard() {}

    /** What forbids to open the workbook; empty when it may be opened. */
    static List<Problem> look(byte[] content) {
        WorkbookGuard guard = new WorkbookGuard();
        guard.parts(content);
        guard.cells.forEach((key, places) -> guard.problems.add(Problem.of(
                key, String.join(", ", places.subList(0, Math.min(CELLS_NAMED, places.size()))), places.size())));
        return guard.problems;
    }

    private void parts(byte[] content) {
        int seen = 0;
        long size = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                byte[] part = zip.getInputStream(entry).readNBytes((int) (LARGEST - size));
                size += part.length;
                if (++seen > MOST_PARTS || size >= LARGEST) {
                    problems.add(Problem.of("exchange.problem.tooLarge"));
                    return;
                }
                part(entry.getName(), part);
            }
        } catch (IOException broken) {
            seen = 0;
        }
        if (seen == 0) {
            problems.add(Problem.of("exchange.problem.workbook"));
        }
    }

    private void part(String name, byte[] content) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("vbaproject") || lower.contains("macrosheets") || lower.contains("activex")) {
            add("exchange.problem.macro");
        } else if (lower.contains("externallinks/")
                || lower.contains("embeddings/")
                || lower.contains("connections.xml")) {
            add("exchange.problem.links");
        } else if (lower.endsWith(".xml") || lower.endsWith(".rels")) {
            try {
                xml(name, content);
            } catch (XMLStreamException broken) {
                add("exchange.problem.workbook");
            }
        }
    }

    private void add(String key) {
        if (problems.stream().noneMatch(problem -> problem.key().equals(key))) {
            problems.add(Problem.of(key));
        }
    }

    private void xml(String name, byte[] content) throws XMLStreamException {
        XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(content));
        boolean sheet = SHEET.matcher(name).matches();
        String cell = "";
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                add("exchange.problem.doctype");
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                relation(reader);
                if (sheet) {
                    cell = element(reader, cell);
                }
            }
        }
    }

    /** A relation to something outside is refused, unless it is an address that somebody typed in a cell. */
    private void relation(XMLStreamReader reader) {
        if (reader.getLocalName().equals("Relationship")
                && "External".equals(reader.getAttributeValue(null, "TargetMode"))
                && !String.valueOf(reader.getAttributeValue(null, "Type")).endsWith("/hyperlink")) {
            add("exchange.problem.links");
        }
        if (reader.getLocalName().equals("ddeLink")) {
            add("exchange.problem.links");
        }
    }

    private String element(XMLStreamReader reader, String cell) {
        switch (reader.getLocalName()) {
            case "c" -> {
                String place = String.valueOf(reader.getAttributeValue(null, "r"));
                if (!legible(place)) {
                    note("exchange.problem.address", place);
                } else if ("e".equals(reader.getAttributeValue(null, "t"))) {
                    note("exchange.problem.error", place);
                }
                return place;
            }
            case "f" -> note("exchange.problem.formula", cell);
            case "mergeCell" -> note("exchange.problem.merged", String.valueOf(reader.getAttributeValue(null, "ref")));
            case "row" -> row(reader.getAttributeValue(null, "r"));
            default -> {
                // the rest of a sheet says how it looks
            }
        }
        return cell;
    }

    private void row(@Nullable String number) {
        if (number != null && (!number.matches("[0-9]{1,7}") || Integer.parseInt(number) > MOST_ROWS)) {
            note("exchange.problem.rows", number);
        }
    }

    private static boolean legible(String place) {
        var cell = CELL.matcher(place);
        return cell.matches()
                && (cell.group(1).length() < 3 || cell.group(1).compareTo("XFD") <= 0)
                && Integer.parseInt(cell.group(2)) <= 1_048_576;
    }

    private void note(String key, String place) {
        cells.computeIfAbsent(key, unseen -> new ArrayList<>()).add(place);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
