package org.ampli.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** A JPEG copied segment by segment, pixels untouched: colours and orientation stay, place, camera and comments go. */
final class JpegImage {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final String EXIF = "Exif\0\0";

    private final ByteBuffer file;
    private final WritableByteChannel out;
    private final long most;
    private boolean sized;
    private boolean turned;

    private JpegImage(ByteBuffer file, WritableByteChannel out, long most) {
        this.file = file;
        this.out = out;
        this.most = most;
    }

    static void clean(ByteBuffer file, WritableByteChannel out, long most) throws IOException {
        new JpegImage(file, out, most).copy();
    }

    private void copy() throws IOException {
        if (at(0) != 0xFF || at(1) != START) {
            throw Declined.broken();
        }
        out.write(file.slice(0, 2));
        int place = 2;
        while (true) {
            if (at(place) != 0xFF) {
                throw Declined.broken();
            }
            int marker = at(place + 1);
            if (marker == 0xFF) {
                place++;
                continue;
            }
            if (marker == END) {
                out.write(file.slice(place, 2));
                break;
            }
            int length = 2 + (at(place + 2) << 8 | at(place + 3));
            if (length < 4 || place + length > file.limit()) {
                throw Declined.broken();
            }
            segment(marker, file.slice(place, length));
            place += length;
            if (marker == SCAN) {
                int next = endOfScan(place);
                out.write(file.slice(place, next - place));
                place = next;
            }
        }
        if (!sized) {
            throw Declined.broken();
        }
    }

    private void segment(int marker, ByteBuffer segment) throws IOException {
        if (frame(marker)) {
            measure(segment);
        }
        if (marker == 0xE1 && Bytes.at(segment, 4, EXIF)) {
            turn(Orientation.of(segment.slice(10, segment.limit() - 10)));
        } else if (marker == COMMENT && TextInspection.markup(segment)) {
            throw Declined.mixed();
        } else if (kept(marker, segment)) {
            out.write(segment);
        }
    }

    /** Tables, frames and scans; of the applications' segments only those that the colours need. */
    private static boolean kept(int marker, ByteBuffer segment) {
        return switch (marker) {
            case 0xE0 -> Bytes.at(segment, 4, "JFIF\0") && segment.limit() <= 18;
            case 0xE2 -> Bytes.at(segment, 4, "ICC_PROFILE\0");
            case 0xEE -> Bytes.at(segment, 4, "Adobe");
            default -> marker >= 0xC0 && (marker < 0xE0);
        };
    }

    private static boolean frame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void measure(ByteBuffer frame) {
        if (frame.limit() < 9) {
            throw Declined.broken();
        }
        long height = frame.getShort(5) & 0xFFFF;
        long width = frame.getShort(7) & 0xFFFF;
        if (height * width == 0 || height * width > most) {
            throw Declined.pixels(most);
        }
        sized = true;
    }

    private void turn(int orientation) throws IOException {
        if (orientation == Orientation.UPRIGHT || turned) {
            return;
        }
        ByteBuffer tags = Orientation.tags(orientation);
        ByteBuffer segment = ByteBuffer.allocate(10 + tags.remaining());
        segment.putShort((short) 0xFFE1).putShort((short) (8 + tags.remaining()));
        out.write(segment.put(Bytes.latin(EXIF)).put(tags).flip());
        turned = true;
    }

    /** Compressed pixels go on until a marker that is neither a stuffed byte nor a restart. */
    private int endOfScan(int from) {
        for (int place = from; place + 1 < file.limit(); place++) {
            if (file.get(place) == (byte) 0xFF) {
                int marker = at(place + 1);
                if (marker != 0 && marker != 0xFF && (marker < 0xD0 || marker > 0xD7)) {
                    return place;
                }
            }
        }
        throw Declined.broken();
    }

    private int at(int place) {
        if (place >= file.limit()) {
            throw Declined.broken();
        }
        return file.get(place) & 0xFF;
    }
}
