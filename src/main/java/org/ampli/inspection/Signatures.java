package org.ampli.inspection;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.Tika;

/** Knows a file by its first bytes: by our own short list where it must not err, by Tika for the rest. */
final class Signatures {

    /** How much must be seen of a file to know a program. */
    static final int SHORT = 64;

    private static final int HEAD = 1 << 16;
    private static final Tika TIKA = new Tika();
    private static final List<String> PROGRAMS = List.of(
            "\u007FELF",
            "\u00CA\u00FE\u00BA\u00BE",
            "\u00CF\u00FA\u00ED\u00FE",
            "\u00CE\u00FA\u00ED\u00FE",
            "\u00FE\u00ED\u00FA\u00CE",
            "\u00FE\u00ED\u00FA\u00CF",
            "L\0\0\0\1\24\2\0",
            "#!",
            "dex\n",
            "\0asm",
            "!<arch>");
    private static final Map<String, FileKind> KINDS = Map.of(
            "application/pdf", FileKind.PDF,
            "image/png", FileKind.PNG,
            "image/jpeg", FileKind.JPEG,
            "image/webp", FileKind.WEBP);
    private static final Map<String, String> REFUSED = Map.ofEntries(
            Map.entry("text/html", "html"),
            Map.entry("application/xhtml+xml", "html"),
            Map.entry("multipart/related", "html"),
            Map.entry("application/xml", "html"),
            Map.entry("image/svg+xml", "svg"),
            Map.entry("application/x-rar-compressed", "archive"),
            Map.entry("application/x-7z-compressed", "archive"),
            Map.entry("application/gzip", "archive"),
            Map.entry("application/x-bzip2", "archive"),
            Map.entry("application/x-xz", "archive"),
            Map.entry("application/zstd", "archive"),
            Map.entry("application/x-tar", "archive"),
            Map.entry("application/x-gtar", "archive"),
            Map.entry("application/vnd.ms-cab-compressed", "archive"),
            Map.entry("application/x-iso9660-image", "archive"),
            Map.entry("application/x-sh", "program"),
            Map.entry("application/javascript", "program"),
            Map.entry("text/javascript", "program"),
            Map.entry("application/x-bat", "program"),
            Map.entry("text/x-python", "program"),
            Map.entry("text/x-php", "program"));
    private static final Map<String, List<String>> REFUSED_NAMES = Map.of(
            "html", List.of("html", "htm", "xhtml", "mht", "mhtml", "xml", "xsl"),
            "svg", List.of("svg", "svgz"),
            "archive", List.of("zip", "rar", "7z", "gz", "tgz", "tar", "bz2", "xz", "iso", "cab", "dmg"),
            "macros", List.of("docm", "dotm", "xlsm", "xltm", "xlam", "pptm", "potm", "ppsm"),
            "program",
                    List.of(
                            "exe", "dll", "com", "bat", "cmd", "msi", "scr", "ps1", "vbs", "js", "mjs", "jsp", "php",
                            "py", "pl", "rb", "sh", "jar", "class", "apk", "app", "lnk", "reg", "hta"));

    private Signatures() {}

    static boolean program(ByteBuffer file) {
        boolean windows =
                Bytes.at(file, 0, "MZ") && Bytes.find(file.slice(0, Math.min(SHORT, file.limit())), new byte[1], 2) > 0;
        return windows || PROGRAMS.stream().anyMatch(signature -> Bytes.at(file, 0, signature));
    }

    /** A compound file: Office before 2007, or a document behind a password. */
    static boolean compound(ByteBuffer file) {
        return Bytes.at(file, 0, "\u00D0\u00CF\u0011\u00E0");
    }

    static String mediaType(ByteBuffer file) {
        byte[] head = new byte[Math.min(HEAD, file.limit())];
        file.get(0, head);
        return TIKA.detect(head).replaceFirst(";.*", "");
    }

    static Optional<FileKind> kind(String mediaType) {
        return Optional.ofNullable(KINDS.get(mediaType));
    }

    /** An image, a sound or a film of a kind that is not kept. */
    static boolean media(String mediaType) {
        return mediaType.matches("(image|audio|video|font)/.*");
    }

    /** The reason for which an ending of a name is never taken. */
    static Optional<String> refusedName(String extension) {
        return REFUSED_NAMES.entrySet().stream()
                .filter(each -> each.getValue().contains(extension))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The reason for which a media type is never taken. */
    static Optional<String> refusedType(String mediaType) {
        return Optional.ofNullable(REFUSED.get(mediaType));
    }
}
