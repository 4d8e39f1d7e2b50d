package org.ampli.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ampli.Corpus;
import org.ampli.OverHttp;
import org.ampli.Rows;
import org.ampli.Visitor;
import org.ampli.guard.Routes.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever is asked of any page that can be searched, filtered or leafed through, it is text and nothing else. */
class SearchingTests extends OverHttp {

    private static final long AT_ONCE = TimeUnit.SECONDS.toNanos(3);

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private Visitor officer;

    @BeforeEach
    void somethingToFind() {
        officer = signedIn(team.officer());
        officer.get("/sheet"); // opens the grid of the Cité, once
        officer.post("/evidence", "kind", "description", "title", "Affiche", "description", "À l’entrée");
    }

    private Routes routes() {
        return new Routes(requestMappingHandlerMapping);
    }

    private List<Route> searches() {
        List<Route> searches = routes().of(HttpMethod.GET).stream()
                .filter(route -> route.single().findAny().isPresent())
                .toList();
        assertThat(searches).hasSizeGreaterThan(6);
        return searches;
    }

    private Visitor.Answer ask(Route route, String field, String value) {
        return officer.get(route.address() + "?" + field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    @Test
    void noQueryOfOnesOwnReachesTheDatabase() {
        Map<String, String> rows = Rows.of(database);
        List<String> broken = new ArrayList<>();
        for (Route route : searches()) {
            route.single()
                    .forEach(field -> Corpus.queries().forEach(query -> {
                        long start = System.nanoTime();
                        Visitor.Answer answer = ask(route, field, query);
                        if (answer.status() >= 500
                                || System.nanoTime() - start > AT_ONCE
                                || answer.page().contains("SQLException")
                                || answer.page().contains("PostgreSQL 1")) {
                            broken.add("%s?%s=%s answered %d".formatted(route, field, query, answer.status()));
                        }
                    }));
        }
        assertThat(broken).isEmpty();
        assertThat(Rows.of(database)).isEqualTo(rows);
    }

    @Test
    void aQueryFindsNoMoreThanItsWords() {
        for (String query : List.of("' or '1'='1", "%' or '1'='1' --", "_", "%", "\\", "Aff_che", "Af%e")) {
            String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
            assertThat(officer.page("/evidence?q=" + encoded)).as(query).doesNotContain(">Affiche<");
            assertThat(officer.page("/cites?q=" + encoded)).as(query).doesNotContain("href=\"/cites/nanterre\"");
        }
        assertThat(officer.page("/evidence?q=aff")).contains(">Affiche<");
    }

    @Test
    void aTemplateIsShownAsItWasWritten() {
        for (String text : Corpus.pages()) {
            if (text.contains("7919")) {
                assertThat(officer.page("/evidence?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8)))
                        .as(text)
                        .contains("7919*7907")
                        .doesNotContain("62615533");
            }
        }
    }

    @Test
    void aNumberIsWrittenInPlainDigitsWithinItsBounds() {
        for (String number : List.of(
                "-1",
                "0",
                "1e309",
                "NaN",
                "Infinity",
                "1.5",
                "0x10",
                "010",
                "٣",
                "１",
                "²",
                "1000000000",
                "99999999999",
                "9".repeat(5_000),
                "1 ",
                "+1")) {
            int status = officer.get("/evidence?page=" + URLEncoder.encode(number, StandardCharsets.UTF_8))
                    .status();
            assertThat(status).as(number).isIn(400, 422);
            String version = "/evidence/00000000-0000-0000-0000-000000000000/versions/"
                    + URLEncoder.encode(number, StandardCharsets.UTF_8).replace("+", "%20") + "/file";
            assertThat(officer.get(version).status()).as(version).isIn(400, 404);
        }
    }
}
