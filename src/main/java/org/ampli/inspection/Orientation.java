package org.ampli.inspection;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Which way up a photo is: the one thing of its metadata that is kept, for without it the picture lies on its side. */
final class Orientation {

    static final int UPRIGHT = 1;

    private static final int TAG = 0x0112;
    private static final int LENGTH = 26;

    private Orientation() {}

    /** Reads it from a block of TIFF tags; upright when there is none that makes sense. */
    static int of(ByteBuffer tags) {
        ByteBuffer tiff = tags.slice();
        if (tiff.limit() < LENGTH) {
            return UPRIGHT;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long first = tiff.getInt(4) & 0xFFFFFFFFL;
        if (first + 2 > tiff.limit()) {
            return UPRIGHT;
        }
        int count = tiff.getShort((int) first) & 0xFFFF;
        for (int index = 0; index < count; index++) {
            long place = first + 2 + 12L * index;
            if (place + 12 > tiff.limit()) {
                return UPRIGHT;
            }
            if ((tiff.getShort((int) place) & 0xFFFF) == TAG) {
                int value = tiff.getShort((int) place + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** A block of TIFF tags that says this and nothing else. */
    static ByteBuffer tags(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
        tiff.putShort((short) 1).putShort((short) TAG).putShort((short) 3).putInt(1);
        return tiff.putInt(orientation).putInt(0).flip();
    }
}
