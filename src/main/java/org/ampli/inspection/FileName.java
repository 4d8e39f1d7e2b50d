package org.ampli.inspection;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/**
 * The name that a file came with, made harmless: no path, no control or direction sign, at most 255 bytes.
 *
 * <p>It is only ever shown and offered at download; the file itself rests under a UUID.
 */
public record FileName(String value) {

    private static final int LONGEST = 255;
    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z0-9]{1,10})$");
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³])(\\s*\\..*)?");

    /** The harmless form of whatever a browser called a file. */
    public static FileName of(String original) {
        String bare = UNSEEN.matcher(PATH.matcher(original).replaceFirst("")).replaceAll("");
        String name = EDGES.matcher(FORBIDDEN.matcher(bare).replaceAll("_")).replaceAll("");
        return new FileName(shortened(Normalizer.normalize(name, Normalizer.Form.NFC)));
    }

    private static String shortened(String name) {
        var dot = EXTENSION.matcher(name);
        String ending = dot.find() ? dot.group() : "";
        String stem = name.substring(0, name.length() - ending.length());
        while (bytes(stem) > LONGEST - ending.length()) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem.isEmpty() ? "file" + ending : stem + ending;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** A name that Windows keeps for a device: a colleague could not open the file there. */
    static boolean reserved(String name) {
        return RESERVED.matcher(name).matches();
    }

    boolean reserved() {
        return reserved(value);
    }

    /** The letters after the last dot, small, or nothing. */
    String extension() {
        var dot = EXTENSION.matcher(value);
        return dot.find() ? dot.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** The same name; the ending of what the file is where it came with none. */
    public FileName endingAs(FileKind kind) {
        return extension().isEmpty() ? of(value + "." + kind.extension()) : this;
    }

    /** The header of a download (RFC 6266): a plain name for old readers, the true one beside it. */
    public String disposition() {
        return disposition("attachment");
    }

    /** The same for what is shown in place: its name is offered should the reader save it. */
    public String inPlace() {
        return disposition("inline");
    }

    private String disposition(String manner) {
        String plain = Normalizer.normalize(value, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9 ._()-]", "_");
        return manner + "; filename=\"" + plain + "\"; filename*=UTF-8''"
                + UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
