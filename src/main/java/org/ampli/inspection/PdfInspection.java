package org.ampli.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Looks at a PDF: it begins and ends as one, no password closes it, and nothing in it acts when it is opened. */
final class PdfInspection {

    private static final int LOOSE_END = 4096;

    private PdfInspection() {}

    static void inspect(ByteBuffer file) throws IOException {
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
        PdfObjects.inspect(file);
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
        for (int place = 0; place < file.limit(); place++) {
            if (file.get(place) == '/' && PdfNames.at(file, place).equals("Encrypt")) {
                int end = PdfNames.end(file, place);
                int next = end;
                while (next < file.limit() && PdfNames.blank(file.get(next))) {
                    next++;
                }
                boolean number = next < file.limit() && Character.isDigit(file.get(next));
                if ((number && next > end) || Bytes.at(file, next, "<<")) {
                    return true;
                }
            }
        }
        return false;
    }
}
