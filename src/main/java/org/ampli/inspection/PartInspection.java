package org.ampli.inspection;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Reads one part of an office document to its end: for viruses, programs, macros, passwords, and archives within. */
final class PartInspection {

    private static final int CHUNK = 1 << 16;
    private static final int OVERLAP = 256;
    private static final int WORDS = 1 << 20;

    private final InflatedStream.Budget budget;
    private final byte[] window = new byte[OVERLAP + CHUNK];
    private int entries;

    PartInspection(InflatedStream.Budget budget) {
        this.budget = budget;
    }

    /** The text of a small part, whatever its encoding of plain letters; a large one hides something. */
    static String words(InputStream part) throws IOException {
        try (part) {
            byte[] bytes = part.readNBytes(WORDS + 1);
            if (bytes.length > WORDS) {
                throw Declined.bomb();
            }
            return new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
        } catch (ZipException unreadable) {
            throw Declined.broken();
        }
    }

    void read(String name, InputStream part) throws IOException {
        try {
            read(name, part, 0);
        } catch (ZipException | java.io.EOFException unreadable) {
            throw Declined.broken();
        }
    }

    private void read(String name, InputStream part, int depth) throws IOException {
        PushbackInputStream content = new PushbackInputStream(part, Signatures.SHORT);
        byte[] head = content.readNBytes(Signatures.SHORT);
        content.unread(head);
        ByteBuffer start = ByteBuffer.wrap(head);
        if (Signatures.program(start)) {
            throw Declined.kind("program");
        }
        if (Bytes.at(start, 0, "Rar!") || Bytes.at(start, 0, "7z\u00BC\u00AF")) {
            throw Declined.kind("archive");
        }
        if (Bytes.at(start, 0, "PK\3\4")) {
            nested(name, content, depth);
        } else {
            scan(name, content);
        }
    }

    /** A chart carries its spreadsheet with it: that, one level deep, and nothing else. */
    private void nested(String name, InputStream content, int depth) throws IOException {
        if (depth > 0 || !name.toLowerCase(Locale.ROOT).contains("/embeddings/")) {
            throw Declined.kind("archive");
        }
        ZipInputStream inside = new ZipInputStream(content);
        for (ZipEntry entry = inside.getNextEntry(); entry != null; entry = inside.getNextEntry()) {
            String inner = entry.getName();
            if (++entries > ZipDirectory.MOST_ENTRIES) {
                throw Declined.bomb();
            }
            if (!ZipNames.harmless(inner)) {
                throw Declined.entryNames();
            }
            if (inner.toLowerCase(Locale.ROOT).contains("vbaproject")) {
                throw Declined.kind("macros");
            }
            read(inner, new InflatedStream(new Unclosed(inside), budget), depth + 1);
        }
    }

    private void scan(String name, InputStream content) throws IOException {
        boolean manifest = name.equalsIgnoreCase("META-INF/manifest.xml");
        boolean relations = name.toLowerCase(Locale.ROOT).endsWith(".rels");
        int kept = 0;
        for (int read = content.readNBytes(window, 0, CHUNK); read > 0; ) {
            ByteBuffer seen = ByteBuffer.wrap(window, 0, kept + read);
            if (Bytes.contains(seen, Bytes.VIRUS)) {
                throw Declined.virus();
            }
            if (manifest && Bytes.contains(seen, Bytes.latin("encryption-data"))) {
                throw Declined.encrypted();
            }
            if (Bytes.contains(seen, Bytes.utf16("_VBA_PROJECT"))
                    || (relations && Bytes.contains(seen, Bytes.latin("vbaProject")))) {
                throw Declined.kind("macros");
            }
            int next = Math.min(OVERLAP, kept + read);
            System.arraycopy(window, kept + read - next, window, 0, next);
            kept = next;
            read = content.readNBytes(window, kept, CHUNK);
        }
    }

    /** The end of an entry is not the end of its zip. */
    private static final class Unclosed extends FilterInputStream {

        private Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // the zip around it goes on
        }
    }
}
