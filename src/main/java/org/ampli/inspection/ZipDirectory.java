package org.ampli.inspection;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The list of contents at the end of a zip, held against the zip itself before anything of it is inflated. */
final class ZipDirectory {

    static final int MOST_ENTRIES = 5000;

    private static final int END_LENGTH = 22;
    private static final int LOCATOR_LENGTH = 20;
    private static final int HEAD_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final long LARGE = 0xFFFFFFFFL;
    private static final int SYMBOLIC_LINK = 0xA;

    private final ByteBuffer file;

    private ZipDirectory(ByteBuffer file) {
        this.file = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    record Entry(String name, boolean deflated, long packed, long inflated, int head, int data) {

        boolean folder() {
            return name.endsWith("/");
        }
    }

    /** Where a reader of zips would find an end record, whatever precedes it; -1 when the file is none. */
    static int end(ByteBuffer file) {
        ByteBuffer bytes = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        int lowest = Math.max(0, bytes.limit() - END_LENGTH - 0xFFFF);
        for (int place = bytes.limit() - END_LENGTH; place >= lowest; place--) {
            if (Bytes.at(bytes, place, "PK\5\6")) {
                long listed = bytes.getInt(place + 12) & LARGE;
                boolean large = listed == LARGE || Bytes.at(bytes, place - LOCATOR_LENGTH, "PK\6\7");
                if (listed == 0 || large || Bytes.at(bytes, (int) Math.max(-1, place - listed), "PK\1\2")) {
                    return place;
                }
            }
        }
        return -1;
    }

    /** The entries, whose places and sizes are true to the file. */
    static List<Entry> of(ByteBuffer file) {
        return new ZipDirectory(file).read();
    }

    private List<Entry> read() {
        int end = end(file);
        if (end < 0 || end + END_LENGTH + (file.getShort(end + 20) & 0xFFFF) != file.limit()) {
            throw Declined.broken();
        }
        int count = file.getShort(end + 10) & 0xFFFF;
        long listed = file.getInt(end + 12) & LARGE;
        long start = file.getInt(end + 16) & LARGE;
        if (count > MOST_ENTRIES) {
            throw Declined.bomb();
        }
        if (start + listed > end) {
            throw Declined.broken();
        }
        List<Entry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int place = (int) start;
        while (place < start + listed) {
            if (entries.size() == MOST_ENTRIES) {
                throw Declined.bomb();
            }
            Entry entry = entry(place, (int) start);
            if (!names.add(entry.name().toLowerCase(Locale.ROOT))) {
                throw Declined.broken();
            }
            entries.add(entry);
            place += HEAD_LENGTH + shortAt(place + 28) + shortAt(place + 30) + shortAt(place + 32);
        }
        if (entries.size() != count) {
            throw Declined.broken();
        }
        refuseOverlap(entries);
        return entries;
    }

    private Entry entry(int place, int directory) {
        if (!Bytes.at(file, place, "PK\1\2")) {
            throw Declined.broken();
        }
        if ((shortAt(place + 8) & 1) != 0) {
            throw Declined.encrypted();
        }
        int method = shortAt(place + 10);
        int nameLength = shortAt(place + 28);
        String name = text(place + HEAD_LENGTH, nameLength);
        if (file.getInt(place + 38) >>> 28 == SYMBOLIC_LINK || !ZipNames.harmless(name)) {
            throw Declined.entryNames();
        }
        long[] sizes = {longAt(place + 24), longAt(place + 20), longAt(place + 42)};
        readLarge(place + HEAD_LENGTH + nameLength, shortAt(place + 30), sizes);
        long head = sizes[2];
        if ((method != 0 && method != 8) || head > directory - LOCAL_LENGTH || !Bytes.at(file, (int) head, "PK\3\4")) {
            throw Declined.broken();
        }
        int localName = shortAt((int) head + 26);
        long data = head + LOCAL_LENGTH + localName + shortAt((int) head + 28);
        boolean sameName =
                localName == nameLength && data <= directory && name.equals(text((int) head + LOCAL_LENGTH, localName));
        if (!sameName || sizes[1] > directory - data || (method == 0 && sizes[0] != sizes[1])) {
            throw Declined.broken();
        }
        return new Entry(name, method == 8, sizes[1], sizes[0], (int) head, (int) data);
    }

    /** Sizes of eight bytes stand in an extra field, in this order, when the four bytes are all ones. */
    private void readLarge(int place, int length, long[] sizes) {
        int end = place + length;
        for (int field = place; field + 4 <= end; field += 4 + shortAt(field + 2)) {
            if (shortAt(field) == 1) {
                int at = field + 4;
                for (int index = 0; index < sizes.length && at + 8 <= end; index++) {
                    if (sizes[index] == LARGE) {
                        sizes[index] = file.getLong(at);
                        at += 8;
                    }
                }
            }
        }
        for (long size : sizes) {
            if (size < 0) {
                throw Declined.broken();
            }
        }
    }

    /** Two entries that share bytes are how a small zip inflates without end. */
    private static void refuseOverlap(List<Entry> entries) {
        long reached = 0;
        List<Entry> inPlace =
                entries.stream().sorted(Comparator.comparingInt(Entry::head)).toList();
        for (Entry entry : inPlace) {
            if (entry.head() < reached) {
                throw Declined.bomb();
            }
            reached = entry.data() + entry.packed();
        }
        if (!inPlace.isEmpty() && inPlace.getFirst().head() != 0) {
            throw Declined.mixed();
        }
    }

    private String text(int place, int length) {
        if (place + length > file.limit()) {
            throw Declined.broken();
        }
        byte[] bytes = new byte[length];
        file.get(place, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private int shortAt(int place) {
        if (place < 0 || place + 2 > file.limit()) {
            throw Declined.broken();
        }
        return file.getShort(place) & 0xFFFF;
    }

    private long longAt(int place) {
        if (place < 0 || place + 4 > file.limit()) {
            throw Declined.broken();
        }
        return file.getInt(place) & LARGE;
    }
}
