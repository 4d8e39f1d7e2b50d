package org.ampli.paper;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.nodes.Element;

/** What stands at the top and at the foot of every page: which document it is, how it may be used, and its number. */
final class RunningLines {

    private static final int SIZE = 9;

    private final XWPFDocument document;

    RunningLines(XWPFDocument document) {
        this.document = document;
    }

    /** Moves them from the page to where a word processor keeps them. */
    void take(Element body) {
        String header = taken(body, "running-header");
        String notice = taken(body, "running-footer");
        String number = taken(body, "running-number");
        if (!header.isEmpty()) {
            line(document.createHeader(HeaderFooterType.DEFAULT).createParagraph(), header);
        }
        if (!notice.isEmpty()) {
            XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
            line(foot, notice + " · " + number + " ");
            foot.getCTP().addNewFldSimple().setInstr("PAGE");
        }
    }

    private static void line(XWPFParagraph paragraph, String text) {
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        var run = paragraph.createRun();
        run.setFontSize(SIZE);
        run.setText(text);
    }

    private static String taken(Element body, String name) {
        Element line = body.selectFirst("." + name);
        if (line == null) {
            return "";
        }
        line.remove();
        return line.text();
    }
}
