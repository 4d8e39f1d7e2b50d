package org.ampli.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.ampli.demo.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class CitePageTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    World world;

    @Autowired
    JdbcClient database;

    @Autowired
    SessionRepository<?> sessions;

    World.Team team;
    String slug;

    @BeforeEach
    void aCiteWithItsTeam() {
        team = world.team();
        slug = database.sql("select slug from cite where id = :id")
                .param("id", team.cite().value())
                .query(String.class)
                .single();
    }

    @Test
    void theListIsOpenToAllAndNamesNobody() throws Exception {
        assertThat(page("/cites?q=" + slug, null))
                .contains("<h2 id=\"c-FR\">France <span class=\"soft number\">1</span></h2>")
                .contains("<a href=\"/cites/" + slug + "\" lang=\"fr\">Cité des métiers de " + slug + "</a>")
                .doesNotContain("Référent qualité de " + slug)
                .doesNotContain("Aucune Cité ne correspond");
    }

    @Test
    void aSearchThatFindsNothingSaysSo() throws Exception {
        assertThat(page("/cites?language=fr&q=" + UUID.randomUUID(), null))
                .contains("Aucune Cité ne correspond à cette recherche.")
                .contains("<a href=\"/cites\">Voir toutes les Cités</a>");
    }

    @Test
    void whatWasLookedForIsShownAsText() throws Exception {
        assertThat(page("/cites?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E%27%3B--%24%7B7*7%7D", null))
                .contains("value=\"&#34;>&lt;script>alert(1)&lt;/script>")
                .doesNotContain("\"><script>")
                .contains("${7*7}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"language=fra", "country=fr", "country=%27or", "language=-1"})
    void aFilterThatIsNoCodeIsRefusedInWords(String filter) {
        assertThat(browser.get().uri(java.net.URI.create("/cites?" + filter)).header("Accept", "text/html"))
                .hasStatus(422)
                .bodyText()
                .contains("code de deux lettres");
        assertThat(browser.get().uri(java.net.URI.create("/api/v1/cites?" + filter)))
                .hasStatus(422)
                .hasContentType("application/problem+json");
    }

    @Test
    void whoIsNotSignedInIsLedToTheSignInPage() {
        assertThat(browser.get().uri("/cites/" + slug).header("Accept", "text/html"))
                .hasStatus(302)
                .hasHeader("Location", "/sign-in?to=%2Fcites%2F" + slug);
    }

    @Test
    void aColleagueSeesThePeopleOfTheCiteByRole() throws Exception {
        String page = page("/cites/" + slug, team.reception());
        assertThat(page)
                .contains("<h1 lang=\"fr\">Cité des métiers de " + slug + "</h1>")
                .contains("Manager de " + slug)
                .contains("<p class=\"meta\">manager · direction</p>")
                .contains("<p class=\"meta\">équipe · accueil</p>")
                .contains("mailto:accueil@" + slug + ".example");
        assertThat(page.indexOf("person-name\">Manager de"))
                .isLessThan(page.indexOf("person-name\">Chargé d’accueil de"));
    }

    @Test
    void anotherCiteSeesTheAddressesOfThoseWhoSpeakForItOnly() throws Exception {
        assertThat(page("/cites/" + slug, world.team().officer()))
                .contains("mailto:referent@" + slug + ".example", "mailto:manager@" + slug + ".example")
                .contains("Documentaliste de " + slug)
                .doesNotContain("documentation@" + slug + ".example");
        assertThat(page("/cites/" + slug, world.office(UUID.randomUUID() + "@reseau.example")))
                .contains("mailto:documentation@" + slug + ".example");
    }

    @Test
    void itsContextAndItsSitesAreShown() throws Exception {
        assertThat(page("/cites/" + slug, team.officer()))
                .contains("La Cité n’a pas encore décrit son contexte.")
                .contains("<dt>Site</dt>");
        database.sql("update cite set context = 'Ouverte <b>le samedi</b>' where id = :cite")
                .param("cite", team.cite().value())
                .update();
        database.sql("insert into site values (gen_random_uuid(), :cite, 0, 'Centre', 'Ville'),"
                        + " (gen_random_uuid(), :cite, 1, 'Annexe', 'Bourg')")
                .param("cite", team.cite().value())
                .update();
        assertThat(page("/cites/" + slug, team.officer()))
                .contains("Ouverte &lt;b&gt;le samedi&lt;/b&gt;")
                .contains("<dt>Sites</dt>", "<dd>Centre, Ville</dd>", "<dd>Annexe, Bourg</dd>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-cite", "..%2Fgrid", "x/y.css", "x.css", "1' or '1'='1"})
    void whatIsNoCiteIsNotFound(String slug) {
        assertThat(browser.get()
                        .uri("/cites/" + slug)
                        .cookie(MemberSessions.of(team.officer(), sessions))
                        .header("Accept", "text/html"))
                .satisfies(
                        answer -> assertThat(answer.getResponse().getStatus()).isIn(400, 404));
    }

    @Test
    void theApiGivesTheCitesWithoutTheirPeople() throws Exception {
        var answer = browser.get().uri("/api/v1/cites?country=FR").exchange();
        assertThat(answer).hasStatusOk().hasContentType("application/json").containsHeader("ETag");
        assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("{\"id\":\"" + slug + "\",\"name\":\"Cité des métiers de " + slug + "\",\"town\":\"" + slug
                        + "\",\"country\":\"FR\",\"language\":\"fr\",\"stage\":\"operating\"")
                .doesNotContain("@", "\"country\":\"IT\"");
        assertThat(browser.get()
                        .uri("/api/v1/cites?country=FR")
                        .header("If-None-Match", answer.getResponse().getHeader("ETag")))
                .hasStatus(304);
    }

    private String page(String address, PersonId reader) throws Exception {
        var request = browser.get()
                .uri(java.net.URI.create(address))
                .header("Accept", "text/html")
                .header("Accept-Language", "fr");
        var answer = (reader == null ? request : request.cookie(MemberSessions.of(reader, sessions))).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
