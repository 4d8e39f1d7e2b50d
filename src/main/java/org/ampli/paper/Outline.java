package org.ampli.paper;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The contents that a reader opens beside the document: its second and third headings, in their order. */
final class Outline {

    private Outline() {}

    static Document of(Document page) {
        Element bookmarks = page.head().appendElement("bookmarks");
        Element chapter = bookmarks;
        int number = 0;
        for (Element heading : page.select("h1, h2, h3")) {
            number++;
            if (heading.id().isEmpty()) {
                heading.id("part-" + number);
            }
            boolean part = heading.normalName().equals("h3");
            Element entry = (part ? chapter : bookmarks)
                    .appendElement("bookmark")
                    .attr("name", heading.text())
                    .attr("href", "#" + heading.id());
            if (!part) {
                chapter = entry;
            }
        }
        return page;
    }
}
