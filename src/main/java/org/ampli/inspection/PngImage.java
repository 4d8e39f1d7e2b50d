package org.ampli.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG copied chunk by chunk, pixels untouched, without what tells who made it, where and when. */
final class PngImage {

    static final String SIGNATURE = "\u0089PNG\r\n\u001A\n";

    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "pHYs",
            "acTL", "fcTL", "fdAT");
    private static final int FRAME = 12;

    private final ByteBuffer file;
    private final WritableByteChannel out;

    private PngImage(ByteBuffer file, WritableByteChannel out) {
        this.file = file;
        this.out = out;
    }

    static void clean(ByteBuffer file, WritableByteChannel out, long most) throws IOException {
        new PngImage(file, out).copy(most);
    }

    private void copy(long most) throws IOException {
        if (!Bytes.at(file, 0, SIGNATURE) || file.limit() < 33 || !Bytes.at(file, 12, "IHDR")) {
            throw Declined.broken();
        }
        long pixels = (file.getInt(16) & 0xFFFFFFFFL) * (file.getInt(20) & 0xFFFFFFFFL);
        if (pixels <= 0 || pixels > most) {
            throw Declined.pixels(most);
        }
        out.write(file.slice(0, 8));
        int place = 8;
        while (true) {
            long length = place + FRAME <= file.limit() ? file.getInt(place) & 0xFFFFFFFFL : Long.MAX_VALUE;
            if (length > file.limit() - place - FRAME) {
                throw Declined.broken();
            }
            String type = type(place + 4);
            copyChunk(type, place, (int) length);
            place += FRAME + (int) length;
            if (type.equals("IEND")) {
                return;
            }
        }
    }

    private void copyChunk(String type, int place, int length) throws IOException {
        ByteBuffer content = file.slice(place + 8, length);
        if (KEPT.contains(type)) {
            out.write(file.slice(place, FRAME + length));
        } else if (type.equals("eXIf")) {
            int orientation = Orientation.of(content);
            if (orientation != Orientation.UPRIGHT) {
                out.write(chunk("eXIf", Orientation.tags(orientation)));
            }
        } else if (type.endsWith("Xt") && TextInspection.markup(content)) {
            throw Declined.mixed();
        }
    }

    private String type(int place) {
        byte[] type = new byte[4];
        file.get(place, type);
        return new String(type, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static ByteBuffer chunk(String type, ByteBuffer content) {
        ByteBuffer chunk = ByteBuffer.allocate(FRAME + content.remaining());
        chunk.putInt(content.remaining()).put(Bytes.latin(type)).put(content);
        CRC32 check = new CRC32();
        check.update(chunk.array(), 4, chunk.position() - 4);
        return chunk.putInt((int) check.getValue()).flip();
    }
}
