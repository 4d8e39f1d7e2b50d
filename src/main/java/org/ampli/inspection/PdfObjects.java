package org.ampli.inspection;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.zip.ZipException;

/**
 * Finds in a PDF what would act when it is opened, also where objects are packed into a stream.
 *
 * <p>Whatever follows the word {@code obj} is read as an object, wherever it stands: a reader of PDF may be led
 * anywhere. The streams that hold objects are inflated against one budget for the whole file; no other stream is.
 */
final class PdfObjects {

    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_WORD = 8;
    private static final byte[] OBJECT = Bytes.latin("obj");
    private static final Set<String> ENDS = Set.of("endobj", "stream", "obj", "");
    private static final Set<String> DEFLATED = Set.of("/FlateDecode", "/Fl");
    private static final Set<String> OBSCURING = Set.of("/DecodeParms", "/DP", "/F", "/FFilter", "/Crypt");

    private final ByteBuffer file;
    private final PdfNames names = new PdfNames();
    private final InflatedStream.Budget budget;
    private final byte[] window = new byte[PdfNames.SPELLED + CHUNK];
    private long patience;
    private int place;

    private PdfObjects(ByteBuffer file) {
        this.file = file;
        this.budget = new InflatedStream.Budget(file.limit());
        this.patience = 4L * file.limit() + CHUNK;
    }

    static void inspect(ByteBuffer file) throws IOException {
        PdfObjects objects = new PdfObjects(file);
        objects.names.read(file, file.limit(), false);
        for (int at = Bytes.find(file, OBJECT, 0); at >= 0; at = Bytes.find(file, OBJECT, at + 1)) {
            if (!Bytes.at(file, at - 3, "endobj")) {
                objects.read(at + OBJECT.length);
            }
        }
    }

    /** Reads one object up to its end, and what is packed in it. */
    private void read(int from) throws IOException {
        place = from;
        boolean store = false;
        boolean obscured = false;
        Packing packing = Packing.NONE;
        String token = token();
        while (!ENDS.contains(token)) {
            PdfNames.refuseInObject(token);
            store |= token.equals("/First") || token.equals("/ObjStm");
            packing = packing.then(token);
            obscured |= OBSCURING.contains(token) || packing == Packing.OTHER;
            token = token();
        }
        if (store && token.equals("stream")) {
            if (obscured || packing != Packing.FLATE) {
                throw Declined.mixed();
            }
            unpack();
        }
    }

    /** How a stream says that it is packed: {@code /Filter /FlateDecode}, or a list of that one. */
    private enum Packing {
        NONE,
        SAID,
        LISTED,
        LISTED_FLATE,
        FLATE,
        OTHER;

        Packing then(String token) {
            if (token.equals("/Filter")) {
                return this == NONE ? SAID : OTHER;
            }
            return switch (this) {
                case SAID -> DEFLATED.contains(token) ? FLATE : token.equals("[") ? LISTED : OTHER;
                case LISTED -> DEFLATED.contains(token) ? LISTED_FLATE : OTHER;
                case LISTED_FLATE -> token.equals("]") ? FLATE : OTHER;
                default -> this;
            };
        }
    }

    private void unpack() throws IOException {
        while (place < file.limit() && file.get(place) != '\n' && file.get(place) != '\r') {
            place++;
        }
        place += Bytes.at(file, place, "\r\n") ? 2 : 1;
        if (place >= file.limit()) {
            throw Declined.broken();
        }
        ByteBuffer packed = file.slice(place, file.limit() - place);
        try (InputStream objects = InflatedStream.of(packed, false, budget)) {
            int kept = 0;
            int read = CHUNK;
            while (read == CHUNK) {
                read = objects.readNBytes(window, kept, CHUNK);
                int length = kept + read;
                int whole = read == CHUNK ? length - PdfNames.SPELLED : length;
                names.read(ByteBuffer.wrap(window, 0, length), whole, true);
                kept = Math.min(PdfNames.SPELLED, length);
                System.arraycopy(window, length - kept, window, 0, kept);
            }
        } catch (ZipException | EOFException unreadable) {
            throw Declined.broken();
        }
    }

    /** The next name with its slash, word or sign; strings and comments are passed over. Nothing at the end. */
    private String token() {
        int start = place;
        String token = "";
        while (token.isEmpty() && place < file.limit()) {
            int sign = file.get(place++);
            switch (sign) {
                case '%' -> pass('\n', '\r');
                case '(' -> passText();
                case '/' -> {
                    token = "/" + PdfNames.at(file, place - 1);
                    place = PdfNames.end(file, place - 1);
                }
                case '<' -> {
                    if (Bytes.at(file, place, "<")) {
                        place++;
                    } else {
                        pass('>', '>');
                    }
                }
                default -> token = PdfNames.blank(sign) ? "" : PdfNames.regular(sign) ? word() : "" + (char) sign;
            }
        }
        patience -= place - start;
        if (patience < 0) {
            throw Declined.mixed();
        }
        return token;
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (place--; place < file.limit() && PdfNames.regular(file.get(place)); place++) {
            if (word.length() <= LONGEST_WORD) {
                word.append((char) file.get(place));
            }
        }
        return word.toString();
    }

    private void pass(char one, char other) {
        while (place < file.limit() && file.get(place) != one && file.get(place) != other) {
            place++;
        }
    }

    private void passText() {
        int open = 1;
        for (; place < file.limit() && open > 0; place++) {
            switch (file.get(place)) {
                case '\\' -> place++;
                case '(' -> open++;
                case ')' -> open--;
                default -> {
                    // a sign of the text
                }
            }
        }
    }
}
