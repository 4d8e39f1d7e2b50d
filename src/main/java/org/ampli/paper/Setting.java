package org.ampli.paper;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Sets the blocks of a page in a document, one after the other; what is only for the screen is left out. */
final class Setting {

    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "section", "article", "ul", "ol", "li", "table", "h1", "h2", "h3", "h4", "header", "details");

    private final XWPFDocument document;

    Setting(XWPFDocument document) {
        this.document = document;
    }

    void blocks(Element parent) {
        for (Element block : parent.children()) {
            if (block.hasClass("screen-only") || block.hasClass("visually-hidden")) {
                continue;
            }
            switch (block.normalName()) {
                case "h1", "h2", "h3", "h4" -> heading(block);
                case "ul", "ol" -> block.children().forEach(this::item);
                case "table" -> table(block);
                default -> other(block);
            }
        }
    }

    private void heading(Element heading) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(ManuscriptStyles.heading(heading.normalName()));
        words(paragraph, heading, false);
    }

    /** A list is set as it reads: a dash before each item, and its other paragraphs under it. */
    private void item(Element item) {
        if (holdsBlocks(item)) {
            blocks(item);
            return;
        }
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setIndentationLeft(360);
        paragraph.setIndentationHanging(240);
        paragraph.createRun().setText("– ");
        words(paragraph, item, false);
    }

    private void other(Element block) {
        if (holdsBlocks(block)) {
            blocks(block);
        } else if (block.hasText()) {
            words(document.createParagraph(), block, block.normalName().equals("summary"));
        }
    }

    private static boolean holdsBlocks(Element block) {
        return block.children().stream().anyMatch(child -> BLOCKS.contains(child.normalName()));
    }

    private void table(Element source) {
        Element caption = source.selectFirst("caption");
        if (caption != null) {
            words(document.createParagraph(), caption, true);
        }
        List<Element> rows = source.select("tr");
        XWPFTable table = document.createTable(rows.size(), 1);
        table.setWidth("100%");
        for (int i = 0; i < rows.size(); i++) {
            row(table.getRow(i), rows.get(i));
        }
        document.createParagraph();
    }

    private static void row(XWPFTableRow row, Element source) {
        List<Element> cells = source.select("> th, > td");
        Element group = source.parent();
        row.setRepeatHeader(group != null && group.normalName().equals("thead"));
        for (int i = 0; i < cells.size(); i++) {
            var cell = i == 0 ? row.getCell(0) : row.addNewTableCell();
            String span = cells.get(i).attr("colspan");
            if (!span.isEmpty()) {
                cell.getCTTc().addNewTcPr().addNewGridSpan().setVal(new BigInteger(span));
            }
            words(
                    cell.getParagraphs().getFirst(),
                    cells.get(i),
                    cells.get(i).normalName().equals("th"));
        }
    }

    /** The words of an element, with what is strong in them; a line that a writer broke stays broken. */
    private static void words(XWPFParagraph paragraph, Node node, boolean strong) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode text) {
                run(paragraph, text, strong);
            } else if (child instanceof Element element && !element.hasClass("visually-hidden")) {
                boolean bold = strong || Set.of("strong", "b", "th").contains(element.normalName());
                words(paragraph, element, bold);
            }
        }
    }

    private static void run(XWPFParagraph paragraph, TextNode text, boolean strong) {
        Element parent = (Element) text.parent();
        boolean asTyped = parent != null && parent.closest(".prose") != null;
        String[] lines = (asTyped ? text.getWholeText() : text.text()).split("\n", -1);
        XWPFRun run = paragraph.createRun();
        run.setBold(strong);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
    }
}
