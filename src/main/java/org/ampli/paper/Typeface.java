package org.ampli.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/**
 * One face of the family in which every document is set, read once: Liberation Sans, which holds Latin, Greek and
 * Cyrillic.
 */
record Typeface(byte[] file, int weight, FontStyle style) {

    static final String FAMILY = "Liberation Sans";

    static final List<Typeface> ALL = List.of(
            face("Regular", 400, FontStyle.NORMAL),
            face("Italic", 400, FontStyle.ITALIC),
            face("Bold", 700, FontStyle.NORMAL),
            face("BoldItalic", 700, FontStyle.ITALIC));

    private static final CmapLookup SIGNS = signs();

    /** Whether the family has a drawing for this code point. */
    static boolean draws(int sign) {
        return SIGNS.getGlyphId(sign) != 0;
    }

    void lendTo(PdfRendererBuilder builder) {
        builder.useFont(() -> new ByteArrayInputStream(file), FAMILY, weight, style, true);
    }

    private static Typeface face(String name, int weight, FontStyle style) {
        try {
            return new Typeface(
                    new ClassPathResource("liberation/LiberationSans-" + name + ".ttf").getContentAsByteArray(),
                    weight,
                    style);
        } catch (IOException absent) {
            throw new IllegalStateException("The typeface of the documents is not on the class path", absent);
        }
    }

    private static CmapLookup signs() {
        try {
            return new TTFParser()
                    .parse(new RandomAccessReadBuffer(ALL.getFirst().file))
                    .getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
