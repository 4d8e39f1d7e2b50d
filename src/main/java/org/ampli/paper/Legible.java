package org.ampli.paper;

import java.text.Normalizer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/** Keeps a page's text within what the typeface can draw: a sign that it lacks leaves a box, so that a gap is seen. */
final class Legible {

    private static final int BOX = 0x25A1;
    private static final int UNBREAKABLE_HYPHEN = 0x2011;

    private Legible() {}

    static Document of(Document page) {
        page.select("script, style, link, object, embed, iframe, img").remove();
        page.forEachNode(node -> {
            if (node instanceof TextNode text) {
                text.text(drawable(text.getWholeText()));
            }
        });
        return page;
    }

    static String drawable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(sign -> {
            if (Typeface.draws(sign) || Character.isWhitespace(sign)) {
                kept.appendCodePoint(sign);
            } else if (sign == UNBREAKABLE_HYPHEN) {
                kept.append('-');
            } else if (Character.getType(sign) != Character.FORMAT
                    && Character.getType(sign) != Character.CONTROL
                    && Character.getType(sign) != Character.NON_SPACING_MARK) {
                kept.appendCodePoint(BOX);
            }
        });
        return kept.toString();
    }
}
