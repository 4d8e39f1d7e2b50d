package org.ampli.inspection;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether bytes are writing, in UTF-8, UTF-16 with its mark or an older alphabet, and not markup in disguise. */
final class TextInspection {

    private static final int HEAD = 2048;

    private TextInspection() {}

    static boolean writing(ByteBuffer file) {
        int mark = mark(file);
        if (mark == 0) {
            for (int place = 0; place < file.limit(); place++) {
                if (unwritten(file.get(place))) {
                    return false;
                }
            }
            return true;
        }
        for (int place = 2; place + 1 < file.limit(); place += 2) {
            int low = file.get(place + (mark > 0 ? 1 : 0));
            int high = file.get(place + (mark > 0 ? 0 : 1));
            if (high == 0 && unwritten(low)) {
                return false;
            }
        }
        return true;
    }

    /** The reason for which writing is refused: it is a page, a drawing or a script. */
    static Optional<String> disguise(ByteBuffer file) {
        String head = head(file).stripLeading().toLowerCase(Locale.ROOT);
        if (!head.startsWith("<")) {
            return Optional.empty();
        }
        if (head.contains("<svg")) {
            return Optional.of("svg");
        }
        if (Stream.of("<?php", "<%", "<?=").anyMatch(head::startsWith)) {
            return Optional.of("program");
        }
        return Stream.of("<!doctype", "<html", "<head", "<body", "<script", "<iframe", "<?xml", "<!--")
                        .anyMatch(head::startsWith)
                ? Optional.of("html")
                : Optional.empty();
    }

    /** Whether a piece of text hidden in an image would run in a browser. */
    static boolean markup(ByteBuffer piece) {
        byte[] bytes = new byte[Math.min(piece.limit(), HEAD * 32)];
        piece.get(0, bytes);
        String text = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return Stream.of("<script", "<html", "<!doctype", "<svg", "<iframe", "<?php", "<img", "javascript:")
                .anyMatch(text::contains);
    }

    private static String head(ByteBuffer file) {
        byte[] bytes = new byte[Math.min(HEAD, file.limit())];
        file.get(0, bytes);
        Charset alphabet = mark(file) > 0
                ? StandardCharsets.UTF_16BE
                : mark(file) < 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        return new String(bytes, alphabet).replace("\uFEFF", "");
    }

    private static int mark(ByteBuffer file) {
        if (Bytes.at(file, 0, "\u00FE\u00FF")) {
            return 1;
        }
        return Bytes.at(file, 0, "\u00FF\u00FE") ? -1 : 0;
    }

    private static boolean unwritten(int sign) {
        return sign >= 0 && sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r' && sign != '\f';
    }
}
