package org.ampli.inspection;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** In which alphabet the beginning of a text is written: UTF-16 with its mark, UTF-8, or the old Western one. */
public final class Alphabet {

    private Alphabet() {}

    public static Charset of(byte[] start) {
        ByteBuffer bytes = ByteBuffer.wrap(start);
        if (Bytes.at(bytes, 0, "\u00FE\u00FF") || Bytes.at(bytes, 0, "\u00FF\u00FE")) {
            return StandardCharsets.UTF_16;
        }
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        return strict.decode(bytes, CharBuffer.allocate(start.length + 1), false)
                        .isError()
                ? Charset.forName("windows-1252")
                : StandardCharsets.UTF_8;
    }
}
