package org.ampli.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@AutoConfigureMockMvc
class GridEditionApiTests {

    private static final String ADDRESS = "/api/v1/grid-editions/current";

    @Autowired
    MockMvcTester client;

    @Autowired
    JsonMapper json;

    @Test
    void whoeverAsksGetsTheWholeGrid() throws Exception {
        JsonNode grid = grid("", "fr");
        assertThat(grid.at("/edition").asString()).isEqualTo("2010");
        assertThat(grid.at("/counts").toString())
                .isEqualTo(
                        "{\"axes\":3,\"sections\":4,\"criteria\":27,\"indicators\":62,\"levels\":{\"fundamental\":50,"
                                + "\"internal-progress\":7,\"external-progress\":5},\"presumedLevels\":50}");
        assertThat(grid.findValues("criteria").stream()
                        .filter(JsonNode::isArray)
                        .mapToInt(JsonNode::size)
                        .sum())
                .isEqualTo(27);
        assertThat(indicators(grid)).hasSize(62);
        assertThat(indicators(grid).stream().map(line -> line.at("/code").asString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void anIndicatorHasItsCodeItsLevelItsGapAndItsText() throws Exception {
        assertThat(indicator(grid("", "fr"), "3.1.4"))
                .containsEntry("label", "1.4")
                .containsEntry("level", "fundamental")
                .containsEntry("levelPresumed", true)
                .containsEntry("gap", "yes")
                .containsEntry("text", "Y a-t-il des événements que votre CDM réalise seule ?");
        assertThat(indicator(grid("", "fr"), "2.PIL.2.1"))
                .containsEntry("level", "internal-progress")
                .containsEntry("levelPresumed", false)
                .containsEntry("gap", "no");
    }

    @Test
    void itsTextsAreThoseOfTheFileWordForWord() throws Exception {
        String file = new String(
                getClass().getResourceAsStream("/grid/ampli-2010.fr.yaml").readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(new Yaml().<Map<String, Object>>load(file)).containsEntry("state", "official");
        assertThat(indicators(grid("", "fr")))
                .allSatisfy(indicator ->
                        assertThat(file).contains("\"" + indicator.at("/text").asString() + "\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|fr|fr|official",
                "''|en-GB,en;q=0.9|en|to-be-reviewed",
                "en|fr|en|to-be-reviewed",
                "fr|en|fr|official",
                "''|de, it;q=0.5|fr|official",
                "''|''|fr|official",
                "''|;;;=|fr|official",
            })
    void theLanguageIsTheOneAskedFor(String lang, String accepted, String language, String state) throws Exception {
        JsonNode grid = grid(lang, accepted);
        assertThat(grid.at("/language").asString()).isEqualTo(language);
        assertThat(grid.at("/state").asString()).isEqualTo(state);
        assertThat(indicator(grid, "2.RH.1.2"))
                .containsEntry(
                        "text",
                        language.equals("fr") ? "Existe-t-il un plan de formation ?" : "Is there a training plan?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "FR", "../en", "fr'--", "zz"})
    void aLanguageThatTheGridLacksIsRefusedWithAStableCode(String lang) {
        assertThat(client.get().uri(ADDRESS + "?lang={lang}", lang))
                .hasStatus(422)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("grid.refusal.language");
    }

    @Test
    void anUnchangedGridIsNotSentAgain() throws Exception {
        var first = client.get().uri(ADDRESS).exchange();
        String tag = first.getResponse().getHeader("ETag");
        assertThat(tag).isNotBlank();
        var second = client.get().uri(ADDRESS).header("If-None-Match", tag).exchange();
        assertThat(second).hasStatus(304);
        assertThat(second.getResponse().getContentAsByteArray()).isEmpty();
        assertThat(client.get().uri(ADDRESS + "?lang=en").header("If-None-Match", tag))
                .hasStatusOk();
    }

    @Test
    void readingItOpensNoSession() {
        assertThat(client.get().uri(ADDRESS)).doesNotContainHeader("Set-Cookie");
    }

    @Test
    void openApiDescribesTheApiAndNothingElse() throws Exception {
        var answer = client.get().uri("/v3/api-docs").exchange();
        assertThat(answer).hasStatusOk();
        JsonNode paths =
                json.readTree(answer.getResponse().getContentAsString()).at("/paths");
        assertThat(paths.propertyNames())
                .contains(ADDRESS, "/api/v1/cites")
                .allSatisfy(path -> assertThat(path).startsWith("/api/"));
    }

    private JsonNode grid(String lang, String accepted) throws Exception {
        var answer = client.get()
                .uri(ADDRESS + "?lang={lang}", lang)
                .header("Accept-Language", accepted)
                .exchange();
        assertThat(answer).hasStatusOk().hasContentType("application/json");
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    private static List<JsonNode> indicators(JsonNode grid) {
        return grid.findValues("indicators").stream()
                .filter(JsonNode::isArray)
                .flatMap(JsonNode::valueStream)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> indicator(JsonNode grid, String code) {
        return indicators(grid).stream()
                .filter(indicator -> indicator.at("/code").asString().equals(code))
                .map(indicator -> (Map<String, Object>) json.convertValue(indicator, Map.class))
                .findFirst()
                .orElseThrow();
    }
}
