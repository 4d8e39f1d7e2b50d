package org.ampli.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ampli.OverHttp;
import org.ampli.Rows;
import org.ampli.Visitor;
import org.ampli.guard.Routes.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What no page of ours would send is refused by every form there is, and leaves no row changed. */
class EveryFormTests extends OverHttp {

    /** What somebody adds who would like to be more than they are. */
    private static final List<String> WISHED = List.of(
            "role",
            "cite_id",
            "citeId",
            "status",
            "reviewer_id",
            "version",
            "person",
            "sentAt",
            "admin",
            "id",
            "class.module.classLoader",
            "answer[]",
            "_method");

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final List<String> broken = new ArrayList<>();
    private Visitor officer;
    private Map<String, String> rows;

    @BeforeEach
    void everyRow() {
        officer = signedIn(team.officer());
        officer.token();
        officer.get("/sheet"); // opens the grid of the Cité, once
        rows = Rows.of(database);
    }

    @AfterEach
    void noRowChanged() {
        assertThat(broken).isEmpty();
        assertThat(Rows.of(database)).isEqualTo(rows);
    }

    private Routes routes() {
        return new Routes(requestMappingHandlerMapping);
    }

    private List<Route> forms() {
        List<Route> forms = routes().of(HttpMethod.POST);
        assertThat(forms).hasSizeGreaterThan(30);
        return forms;
    }

    private void expect(Route form, String what, Visitor.Answer answer, int... statuses) {
        if (java.util.Arrays.stream(statuses).noneMatch(status -> status == answer.status())) {
            broken.add("%s with %s answered %d".formatted(form, what, answer.status()));
        }
    }

    private static String[] flat(Map<String, String> form, String... more) {
        List<String> fields = new ArrayList<>();
        form.forEach((name, value) -> fields.addAll(List.of(name, value)));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    @Test
    void nobodyGivesThemselvesAFieldThatTheFormDoesNotHave() {
        for (Route form : forms()) {
            for (String wish : WISHED) {
                if (!form.fields().knows(wish)) {
                    expect(form, wish, officer.post(form.address(), flat(form.form(), wish, "1")), 400);
                }
            }
        }
    }

    @Test
    void noFieldComesTwiceOrAsAList() {
        for (Route form : forms()) {
            form.single().forEach(field -> {
                expect(
                        form,
                        field + " twice",
                        officer.post(form.address(), flat(form.form(), field, "1", field, "2")),
                        400);
                expect(form, field + "[]", officer.post(form.address(), flat(form.form(), field + "[]", "1")), 400);
                expect(form, field + "[x]", officer.post(form.address(), flat(form.form(), field + "[x]", "1")), 400);
            });
        }
    }

    @Test
    void whatIsNoFormIsRefused() {
        for (Route form : forms()) {
            for (String type : List.of("application/json", "application/xml", "text/plain", "")) {
                Visitor.Answer answer = officer.send(
                        "POST", form.address() + "?_csrf=" + officer.token(), "[".repeat(100), "Content-Type", type);
                expect(form, "the type " + type, answer, 403, 415);
            }
        }
    }

    @Test
    void nothingIsTakenWithoutTheTokenOfAPageOrFromAnotherSite() {
        Visitor stranger = stranger();
        for (Route form : forms()) {
            String own = officer.form(flat(form.form()));
            expect(form, "no token", officer.posted(form.address(), "x=1"), 403);
            expect(
                    form,
                    "the token of another browser",
                    officer.posted(form.address(), stranger.form(flat(form.form()))),
                    403);
            expect(form, "a false token", officer.posted(form.address(), own.replaceFirst("=[^&]*", "=x")), 403);
            expect(form, "a foreign page", officer.posted(form.address(), own, "Sec-Fetch-Site", "cross-site"), 403);
        }
    }

    @Test
    void nothingIsDoneByReading() {
        Set<String> readable = routes().paths(HttpMethod.GET);
        for (Route form : forms()) {
            if (!readable.contains(form.path())) {
                expect(form, "GET", officer.get(form.address()), 404, 405);
            }
        }
    }
}
