package org.ampli.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ampli.inspection.ZipDirectory.Entry;

/**
 * Tells an office document from any other zip, and looks into each of its parts without ever parsing XML.
 *
 * <p>A macro is known by what the document declares, not by the letters after the dot.
 */
final class OfficeInspection {

    private static final String TYPES = "[content_types].xml";
    private static final Map<String, FileKind> OPEN_DOCUMENT = Map.of(
            FileKind.ODT.mediaType(), FileKind.ODT,
            FileKind.ODS.mediaType(), FileKind.ODS,
            FileKind.ODP.mediaType(), FileKind.ODP);
    private static final Map<String, FileKind> OFFICE = Map.of(
            "wordprocessingml.document.main+xml", FileKind.DOCX,
            "spreadsheetml.sheet.main+xml", FileKind.XLSX,
            "presentationml.presentation.main+xml", FileKind.PPTX);

    private final ByteBuffer file;
    private final List<Entry> entries;
    private final InflatedStream.Budget budget;

    private OfficeInspection(ByteBuffer file) {
        this.file = file;
        this.entries = ZipDirectory.of(file);
        this.budget = new InflatedStream.Budget(file.limit());
    }

    /** The kind of an office document, once nothing in it is refused. */
    static FileKind kindOf(ByteBuffer file) throws IOException {
        return new OfficeInspection(file).inspect();
    }

    private FileKind inspect() throws IOException {
        if (!budget.holds(entries.stream().mapToLong(Entry::inflated).sum())) {
            throw Declined.bomb();
        }
        FileKind kind = kind();
        PartInspection parts = new PartInspection(budget);
        for (Entry entry : entries) {
            refuseMacros(entry);
            try (InputStream content = open(entry)) {
                parts.read(entry.name(), content);
            }
        }
        return kind;
    }

    private FileKind kind() throws IOException {
        for (Entry entry : entries) {
            String name = entry.name().toLowerCase(Locale.ROOT);
            if (name.equals(TYPES)) {
                return office(PartInspection.words(open(entry)));
            }
            if (name.equals("mimetype") && entry.head() == 0) {
                String type = PartInspection.words(open(entry)).strip();
                if (OPEN_DOCUMENT.containsKey(type)) {
                    return OPEN_DOCUMENT.get(type);
                }
            }
            if (name.equals("meta-inf/manifest.mf") || name.endsWith(".class") || name.equals("classes.dex")) {
                throw Declined.kind("program");
            }
        }
        throw Declined.kind("archive");
    }

    private static FileKind office(String types) {
        if (types.contains("macroEnabled") || types.contains("vbaProject")) {
            throw Declined.kind("macros");
        }
        return OFFICE.entrySet().stream()
                .filter(each -> types.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> Declined.kind("kind"));
    }

    /** OOXML keeps macros in a part of its own, ODF in two folders. */
    private static void refuseMacros(Entry entry) {
        String name = entry.name().toLowerCase(Locale.ROOT);
        boolean basic = (name.startsWith("basic/") || name.startsWith("scripts/")) && !entry.folder();
        if (basic || name.contains("vbaproject") || name.contains("/activex/") || name.contains("/macrosheets/")) {
            throw Declined.kind("macros");
        }
    }

    private InputStream open(Entry entry) {
        ByteBuffer content = file.slice(entry.data(), (int) entry.packed());
        return entry.deflated() ? InflatedStream.of(content, true, budget) : InflatedStream.of(content, budget);
    }
}
