package org.ampli.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A WebP copied chunk by chunk, pixels untouched, without what tells who made it, where and when. */
final class WebpImage {

    private static final Set<String> KEPT = Set.of("VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final int EXIF_FLAG = 0x08;
    private static final int XMP_FLAG = 0x04;

    private final ByteBuffer file;
    private final long most;
    private final List<ByteBuffer> chunks = new ArrayList<>();
    private int orientation = Orientation.UPRIGHT;
    private int extended = -1;

    private WebpImage(ByteBuffer file, long most) {
        this.file = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        this.most = most;
    }

    static void clean(ByteBuffer file, WritableByteChannel out, long most) throws IOException {
        WebpImage image = new WebpImage(file, most);
        image.read();
        image.write(out);
    }

    private void read() {
        if (!Bytes.at(file, 0, "RIFF") || !Bytes.at(file, 8, "WEBP")) {
            throw Declined.broken();
        }
        long end = 8 + (file.getInt(4) & 0xFFFFFFFFL);
        if (end > file.limit()) {
            throw Declined.broken();
        }
        int place = 12;
        boolean sized = false;
        while (place + 8 <= end) {
            long length = file.getInt(place + 4) & 0xFFFFFFFFL;
            long padded = 8 + length + (length & 1);
            if (place + 8 + length > end) {
                throw Declined.broken();
            }
            ByteBuffer chunk =
                    file.slice(place, (int) Math.min(padded, end - place)).order(ByteOrder.LITTLE_ENDIAN);
            sized |= take(type(place), chunk);
            place += (int) padded;
        }
        if (!sized) {
            throw Declined.broken();
        }
    }

    /** Keeps a chunk or not; true when it told the size of the image. */
    private boolean take(String type, ByteBuffer chunk) {
        if (type.equals("EXIF")) {
            int start = Bytes.at(chunk, 8, "Exif\0\0") ? 14 : 8;
            orientation = Orientation.of(chunk.slice(start, chunk.limit() - start));
        }
        if (KEPT.contains(type)) {
            if (type.equals("VP8X")) {
                extended = chunks.size();
            }
            chunks.add(chunk);
        }
        return measure(type, chunk);
    }

    private boolean measure(String type, ByteBuffer chunk) {
        long width;
        long height;
        if (type.equals("VP8X") && chunk.limit() >= 18) {
            width = 1 + (chunk.getInt(12) & 0xFFFFFF);
            height = 1 + (chunk.getInt(14) >>> 8 & 0xFFFFFF);
        } else if (type.equals("VP8L") && chunk.limit() >= 13) {
            width = 1 + (chunk.getInt(9) & 0x3FFF);
            height = 1 + (chunk.getInt(9) >>> 14 & 0x3FFF);
        } else if (type.equals("VP8 ") && chunk.limit() >= 18) {
            width = chunk.getShort(14) & 0x3FFF;
            height = chunk.getShort(16) & 0x3FFF;
        } else {
            return false;
        }
        if (width * height == 0 || width * height > most) {
            throw Declined.pixels(most);
        }
        return true;
    }

    private void write(WritableByteChannel out) throws IOException {
        if (extended >= 0) {
            boolean turned = orientation != Orientation.UPRIGHT;
            chunks.set(extended, flagged(chunks.get(extended), turned));
            if (turned) {
                ByteBuffer tags = Orientation.tags(orientation);
                ByteBuffer chunk = ByteBuffer.allocate(8 + tags.remaining()).order(ByteOrder.LITTLE_ENDIAN);
                chunks.add(chunk.put(Bytes.latin("EXIF"))
                        .putInt(tags.remaining())
                        .put(tags)
                        .flip());
            }
        }
        int length = 4 + chunks.stream().mapToInt(ByteBuffer::remaining).sum();
        ByteBuffer head = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        out.write(head.put(Bytes.latin("RIFF"))
                .putInt(length)
                .put(Bytes.latin("WEBP"))
                .flip());
        for (ByteBuffer chunk : chunks) {
            out.write(chunk);
        }
    }

    private static ByteBuffer flagged(ByteBuffer extension, boolean turned) {
        ByteBuffer copy = ByteBuffer.allocate(extension.limit()).put(extension).flip();
        int flags = copy.get(8) & ~EXIF_FLAG & ~XMP_FLAG;
        return copy.put(8, (byte) (turned ? flags | EXIF_FLAG : flags));
    }

    private String type(int place) {
        byte[] type = new byte[4];
        file.get(place, type);
        return new String(type, StandardCharsets.ISO_8859_1);
    }
}
