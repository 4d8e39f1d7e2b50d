package org.ampli.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class GridEditionPageTests {

    @Autowired
    MockMvcTester browser;

    @Test
    void theCountsComeFromTheGrid() throws Exception {
        String page = page("/grid-editions/current", "fr");
        assertThat(page)
                .contains("<p class=\"lead\">3 axes, 4 volets, 27 critères, 62 indicateurs</p>")
                .contains("<strong>fondamental</strong> · <span class=\"number\">50</span> "
                        + "<span class=\"tag tag-presumed\">niveau présumé</span>")
                .contains("<strong>progrès interne</strong> · <span class=\"number\">7</span></dt>")
                .contains("<strong>progrès externe</strong> · <span class=\"number\">5</span></dt>");
        assertThat(count(page, "<div class=\"edition-indicator\"")).isEqualTo(62);
        assertThat(count(page, "class=\"edition-criterion\"")).isEqualTo(27);
    }

    @Test
    void aLevelThatTheGuideDoesNotPrintIsShownAsPresumed() throws Exception {
        String page = page("/grid-editions/2010", "fr");
        assertThat(indicator(page, "1.4.3"))
                .contains("Exploitez-vous un questionnaire de satisfaction des usagers\u202f?")
                .contains("fondamental")
                .contains("niveau présumé");
        assertThat(indicator(page, "2.RH.1.2")).contains("progrès interne").doesNotContain("présumé");
    }

    @Test
    void whatTheGuidePrintsInsteadStandsBesideACorrectedQuestion() throws Exception {
        assertThat(indicator(page("/grid-editions/2010", "fr"), "1.2.2"))
                .contains("écourter l’entretien")
                .contains("<span lang=\"fr\">«\u202fArrive-t-il que le conseiller doive écouter l'entretien")
                .contains("un oui signale un écart");
    }

    @Test
    void theContradictionsOfTheGuideAreListedWithTheirPlaces() throws Exception {
        assertThat(page("/grid-editions/2010", "fr"))
                .contains("<h3>26 critères annoncés, 27 imprimés</h3>")
                .contains("<h3>Le numéro 3.2 imprimé deux fois</h3>")
                .contains("<a href=\"#3.3.3\">3.3.3</a>");
    }

    @Test
    void theTranslationSaysThatItIsToBeReviewed() throws Exception {
        assertThat(page("/grid-editions/2010", "en"))
                .contains("translation to be reviewed")
                .contains("Do you make use of a user satisfaction questionnaire?")
                .contains("lang=\"en\"");
        assertThat(page("/grid-editions/2010", "fr")).doesNotContain("à relire");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theNoticeOfUseGoesWithIt(String language) throws Exception {
        assertThat(page("/grid-editions/2010", language))
                .contains(
                        language.equals("fr")
                                ? "ne peut être utilisé dans un autre cadre sans autorisation et mention du soutien"
                                : "may not be used in any other context without permission")
                .contains("2010-H43-UO");
    }

    @Test
    void oneLevelCanBeShownAlone() throws Exception {
        String page = page("/grid-editions/current?level=internal-progress", "fr");
        assertThat(count(page, "<div class=\"edition-indicator\"")).isEqualTo(7);
        assertThat(page).contains("62 indicateurs").doesNotContain("id=\"1.1\"");
        assertThat(count(page("/grid-editions/current?level=", "fr"), "<div class=\"edition-indicator\""))
                .isEqualTo(62);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FUNDAMENTAL", "-1", "1e309", "' or '1'='1", "fundamental;drop table grid_axis", "<b>"})
    void anUnknownLevelIsRefusedInWords(String level) {
        assertThat(browser.get()
                        .uri("/grid-editions/current?level={level}", level)
                        .header("Accept", "text/html"))
                .hasStatus(422)
                .bodyText()
                .contains("Ce niveau n’existe pas dans la grille.")
                .doesNotContain("<b>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/grid-editions/2009",
                "/grid-editions/2010/x.css",
                "/grid-editions/current.css",
                "/grid-editions/2010' or '1'='1",
            })
    void whatIsNoEditionIsNotFound(String address) {
        assertThat(browser.get().uri(address))
                .satisfies(
                        answer -> assertThat(answer.getResponse().getStatus()).isIn(401, 404));
        assertThat(browser.get().uri("/grid-editions/2010/x.css")).hasStatus(404);
    }

    private String page(String address, String language) throws Exception {
        var answer = browser.get()
                .uri(address)
                .header("Accept-Language", language)
                .header("Accept", "text/html")
                .exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String indicator(String page, String code) {
        String from = page.substring(page.indexOf("<div class=\"edition-indicator\" id=\"" + code + "\">"));
        return from.substring(0, from.indexOf("class=\"edition-indicator\"", 30));
    }

    private static long count(String page, String text) {
        return Pattern.compile(Pattern.quote(text)).matcher(page).results().count();
    }
}
