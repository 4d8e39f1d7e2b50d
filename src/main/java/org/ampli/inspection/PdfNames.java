package org.ampli.inspection;

import java.nio.ByteBuffer;
import java.util.Set;

/**
 * The names by which a PDF sets something in motion when it is opened, however they are spelled: {@code /J#53} is
 * {@code /JS}.
 *
 * <p>A name that a link holds by chance, as in {@code https://example.org/JavaScript}, is no script unless a code goes
 * with it.
 */
final class PdfNames {

    /** How many bytes the longest of them takes with each sign in hexadecimal, and what ends it. */
    static final int SPELLED = 64;

    private static final int LONGEST = 16;
    private static final Set<String> ACTIVE = Set.of(
            "Launch",
            "EmbeddedFile",
            "EmbeddedFiles",
            "FileAttachment",
            "RichMedia",
            "Rendition",
            "SubmitForm",
            "ImportData",
            "GoToE");
    /** Too short to be told from chance among the bytes of a picture. */
    private static final Set<String> ACTIVE_IN_OBJECTS = Set.of("EF", "XFA");

    private boolean script;
    private boolean code;

    /** Looks at each name that begins before {@code end}; {@code objects} when the bytes are nothing but objects. */
    void read(ByteBuffer bytes, int end, boolean objects) {
        for (int place = 0; place < end; place++) {
            if (bytes.get(place) == '/') {
                String name = at(bytes, place);
                script |= name.equals("JavaScript");
                code |= name.equals("JS");
                if (ACTIVE.contains(name) || (objects && ACTIVE_IN_OBJECTS.contains(name))) {
                    throw Declined.kind("active");
                }
            }
        }
        if (script && code) {
            throw Declined.kind("active");
        }
    }

    /** @param token of an object, a name with its slash */
    static void refuseInObject(String token) {
        if (token.startsWith("/") && ACTIVE_IN_OBJECTS.contains(token.substring(1))) {
            throw Declined.kind("active");
        }
    }

    /** The name whose slash stands at a place, as it is read; nothing when it is longer than any that matters. */
    static String at(ByteBuffer bytes, int slash) {
        StringBuilder name = new StringBuilder();
        int end = end(bytes, slash);
        for (int place = slash + 1; place < end; place++) {
            if (name.length() == LONGEST) {
                return "";
            }
            int sign = bytes.get(place) & 0xFF;
            if (sign == '#' && place + 2 < end) {
                int spelled = hexadecimal(bytes.get(place + 1), bytes.get(place + 2));
                place += spelled < 0 ? 0 : 2;
                sign = spelled < 0 ? sign : spelled;
            }
            name.append((char) sign);
        }
        return name.toString();
    }

    /** The first place after a name. */
    static int end(ByteBuffer bytes, int slash) {
        int place = slash + 1;
        while (place < bytes.limit() && regular(bytes.get(place))) {
            place++;
        }
        return place;
    }

    /** Whether a sign goes on with a name or a word. */
    static boolean regular(int sign) {
        return !blank(sign) && "()<>[]{}/%".indexOf(sign) < 0;
    }

    static boolean blank(int sign) {
        return sign == 0 || sign == '\t' || sign == '\n' || sign == '\f' || sign == '\r' || sign == ' ';
    }

    private static int hexadecimal(int first, int second) {
        int high = Character.digit((char) (first & 0xFF), 16);
        int low = Character.digit((char) (second & 0xFF), 16);
        return high < 0 || low < 0 ? -1 : 16 * high + low;
    }
}
