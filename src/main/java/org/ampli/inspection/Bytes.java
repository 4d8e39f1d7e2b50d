package org.ampli.inspection;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Looks for signatures in the bytes of a file. */
final class Bytes {

    /** The harmless test file of the antivirus makers, in two halves so that this class is not taken for it. */
    static final byte[] VIRUS = latin("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");

    private Bytes() {}

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] utf16(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }

    static boolean at(ByteBuffer data, int position, String signature) {
        return matches(data, position, latin(signature));
    }

    static boolean contains(ByteBuffer data, byte[] pattern) {
        return find(data, pattern, 0) >= 0;
    }

    /** The first place of a pattern at or after a position, or -1. */
    static int find(ByteBuffer data, byte[] pattern, int from) {
        byte first = pattern[0];
        int last = data.limit() - pattern.length;
        for (int position = Math.max(0, from); position <= last; position++) {
            if (data.get(position) == first && matches(data, position, pattern)) {
                return position;
            }
        }
        return -1;
    }

    /** The last place of a pattern before a position, or -1. */
    static int findLast(ByteBuffer data, byte[] pattern, int before) {
        for (int position = Math.min(before, data.limit() - pattern.length); position >= 0; position--) {
            if (matches(data, position, pattern)) {
                return position;
            }
        }
        return -1;
    }

    private static boolean matches(ByteBuffer data, int position, byte[] pattern) {
        if (position < 0 || position > data.limit() - pattern.length) {
            return false;
        }
        for (int index = 0; index < pattern.length; index++) {
            if (data.get(position + index) != pattern[index]) {
                return false;
            }
        }
        return true;
    }
}
