package org.ampli.storage;

import java.nio.ByteBuffer;

/** Looks at the outside of a PDF: it begins and ends as one, and no password closes it. Nothing in it is decoded. */
final class PdfInspection {

    private static final int LOOSE_END = 4096;

    private PdfInspection() {}

    static void inspect(ByteBuffer file) {
        if (!Bytes.at(file, 0, "%PDF-")) {
            throw Declined.mixed();
        }
        int end = Bytes.findLast(file, Bytes.latin("%%EOF"), file.limit());
        if (end < 0) {
            throw Declined.broken();
        }
        if (written(file, end + 5) > LOOSE_END) {
            throw Declined.mixed();
        }
        if (closed(file)) {
            throw Declined.encrypted();
        }
    }

    private static int written(ByteBuffer file, int from) {
        int count = 0;
        for (int place = from; place < file.limit(); place++) {
            if (file.get(place) > ' ' || file.get(place) < 0) {
                count++;
            }
        }
        return count;
    }

    /** The trailer of an encrypted PDF refers to its key: {@code /Encrypt 12 0 R}, or holds it. */
    private static boolean closed(ByteBuffer file) {
        byte[] name = Bytes.latin("/Encrypt");
        for (int place = Bytes.find(file, name, 0); place >= 0; place = Bytes.find(file, name, place + 1)) {
            int next = place + name.length;
            while (next < file.limit() && file.get(next) <= ' ' && file.get(next) >= 0) {
                next++;
            }
            boolean number = next < file.limit() && Character.isDigit(file.get(next));
            if ((number && next > place + name.length) || Bytes.at(file, next, "<<")) {
                return true;
            }
        }
        return false;
    }
}
