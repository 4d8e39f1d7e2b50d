package org.ampli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever people write stays text: nothing in it runs, loads or becomes a part of the page. */
class InertTextTests extends InTheBrowser {

    /** What no page of ours holds: handlers in attributes, scripts in addresses, elements that texts may bring. */
    private static final String ALIVE = """
            () => [...document.querySelectorAll("*")].flatMap((element) => [...element.attributes]
                .filter(({ name, value }) => name.startsWith("on") || name.includes("hx-on")
                  || (["href", "src", "action", "formaction", "data", "xlink:href", "srcdoc"].includes(name)
                      && !/^([/#?]|https?:|mailto:|blob:)/.test(value)))
                .map(({ name, value }) => `${element.tagName} ${name}=${value}`))
              .concat([...document.querySelectorAll("canary, x, script:not([src]), base, object, embed, style, math, animate,"
                + "set, marquee, [srcdoc], [style], [background], meta[http-equiv], [src*=evil], [href^='//'], [hx-trigger=load]")]
                .map((element) => element.outerHTML.slice(0, 200)))
            """;

    private SeededTexts seeded;
    private Visitor officer;
    private String slug;

    @BeforeEach
    void someone() {
        officer = Visitor.signedIn("http://localhost:" + port, email(team.officer()));
        seeded = new SeededTexts(database, team);
    }

    private void fill() {
        officer.upload(
                "/sheet/1.4.3/attachments",
                Map.of("kind", "file", "sent", "on"),
                new Visitor.Sent("a.txt", SeededTexts.file()));
        officer.post("/sheet/1.4.3/answer", "seen", "0", "argument", "Un.");
        seeded.write(officer);
        slug = database.sql("select slug from cite where id = :id")
                .param("id", team.cite().value())
                .query(String.class)
                .single();
    }

    @AfterEach
    void clear() {
        seeded.clear();
    }

    /** The page of the file, and of some of the links whose text would live in one way or another. */
    private List<String> items() {
        return database.sql("""
                        select '/evidence/' || id from evidence_item
                         where cite_id = :cite and (kind = 'FILE' or description in (:texts))
                        """)
                .param("cite", team.cite().value())
                .param(
                        "texts",
                        List.of(
                                "<script>alert(1)</script>",
                                "\"><img src=x onerror=alert(1)>",
                                "<canary></canary>",
                                "<a href=\"javascript:alert(1)\">a</a>"))
                .query(String.class)
                .list();
    }

    private List<String> ofTheTeam() {
        List<String> pages = new ArrayList<>(List.of(
                "/",
                "/sheet/1.4.3",
                "/sheet/1.4.3/history",
                "/sheet/1.1.1?find=",
                "/sheet/all?filter=all",
                "/sheet/check",
                "/sheet/meetings",
                "/evidence",
                "/evidence?page=2",
                "/evidence?page=3",
                "/team",
                "/account",
                "/cites",
                "/cites/" + slug));
        pages.addAll(items());
        String sending = officer.page("/sendings").replaceAll("(?s).*href=\"(/sendings/[0-9a-f-]+)\".*", "$1");
        pages.addAll(List.of("/sendings", sending, sending + "/grid"));
        assertThat(pages).hasSize(22);
        return pages;
    }

    @Test
    void nothingThatWasWrittenRunsLoadsOrBecomesPartOfAPage() {
        fill();
        List<String> alive = new ArrayList<>();
        StringBuilder read = new StringBuilder();
        crawl(chromium.enter(watched(alive), email(team.officer())), ofTheTeam(), alive, read);
        List<String> ofTheOffice = List.of("/mails", "/cites/" + slug, "/cites/" + slug + "/people");
        crawl(chromium.enter(watched(alive), "bureau@reseau.example"), ofTheOffice, alive, read);

        assertThat(alive).isEmpty();
        assertThat(chromium.complaints).isEmpty();
        String shown = plain(read.toString());
        assertThat(seeded.texts())
                .as("each is read on some page as it was written")
                .allMatch(text -> shown.contains(plain(text)));
    }

    private Page watched(List<String> alive) {
        Page page = chromium.visitor();
        page.onDialog(dialog -> {
            alive.add(page.url() + " opened a dialog");
            dialog.dismiss();
        });
        page.onRequest(request -> {
            if (request.url().contains("evil.example")) {
                alive.add(page.url() + " asked for " + request.url());
            }
        });
        return page;
    }

    @SuppressWarnings("unchecked")
    private static void crawl(Page page, List<String> addresses, List<String> alive, StringBuilder read) {
        for (String address : addresses) {
            page.navigate(address);
            ((List<String>) page.evaluate(ALIVE)).forEach(found -> alive.add(address + " holds " + found));
            read.append(page.textContent("body")).append('\n');
        }
        page.context().close();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void whatIsAskedForIsShownAsTextToo() {
        List<String> alive = new ArrayList<>();
        List<String> pages = List.of("/cites?q=", "/evidence?q=", "/sheet/1.1.1?find=", "/sign-in?to=", "/nowhere?a=");
        List<String> texts = Corpus.pages();
        for (int place = 0; place < texts.size(); place++) {
            String text = texts.get(place);
            String address = pages.get(place % pages.size()) + URLEncoder.encode(text, StandardCharsets.UTF_8);
            Jsoup.parse(officer.page(address)).getAllElements().forEach(element -> {
                boolean handler = element.attributes().asList().stream()
                        .anyMatch(attribute -> attribute.getKey().startsWith("on"));
                if (handler || element.is("canary, x, script:not([src]), base, iframe, object, style, svg, math")) {
                    alive.add(address + " " + element.outerHtml());
                }
            });
        }
        assertThat(alive).isEmpty();
    }
}
