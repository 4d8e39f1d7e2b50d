package org.ampli.paper;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The headings by which a word processor finds its way, and the language in which it checks the spelling. */
final class ManuscriptStyles {

    /** A face that every word processor has, or has another for. */
    private static final String FACE = "Calibri";

    private static final int LEVELS = 4;
    private static final int[] HALF_POINTS = {40, 30, 26, 24};

    private ManuscriptStyles() {}

    static void on(XWPFDocument document, String language) {
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage(language.equals("fr") ? "fr-FR" : language);
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FACE);
        fonts.setHAnsi(FACE);
        fonts.setCs(FACE);
        styles.setDefaultFonts(fonts);
        for (int level = 1; level <= LEVELS; level++) {
            styles.addStyle(heading(level));
        }
    }

    static String heading(String tag) {
        return "Heading" + Math.min(LEVELS, Integer.parseInt(tag.substring(1)));
    }

    private static XWPFStyle heading(int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId("Heading" + level);
        style.addNewName().setVal("heading " + level);
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        paragraph.addNewKeepNext();
        paragraph.addNewSpacing().setBefore(BigInteger.valueOf(240));
        var run = style.addNewRPr();
        run.addNewB();
        run.addNewSz().setVal(BigInteger.valueOf(HALF_POINTS[level - 1]));
        return new XWPFStyle(style);
    }
}
