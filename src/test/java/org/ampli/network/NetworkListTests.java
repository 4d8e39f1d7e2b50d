package org.ampli.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.ampli.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkListTests {

    private static final List<CiteLine> CITES = List.of(
            line("geneve", "Cité des métiers de Genève", "Genève", "CH", "fr"),
            line("orne", "Cité des métiers de l’Orne", "Alençon", "FR", "fr"),
            line("irun", "Ciudad de los oficios, Bidasoa Activa", "Irun", "ES", "es"),
            line("sete", "Cité des métiers de Sète", "Sète", "FR", "fr"),
            line("etampes", "Cité des métiers d'Étampes", "Étampes", "FR", "fr"));

    @Test
    void countriesStandInTheOrderAndTheWordsOfTheReader() {
        assertThat(list("", "", "", Locale.FRENCH).countries())
                .extracting(NetworkList.Country::name)
                .containsExactly("Espagne", "France", "Suisse");
        assertThat(list("", "", "", Locale.ENGLISH).countries())
                .extracting(NetworkList.Country::name)
                .containsExactly("France", "Spain", "Switzerland");
    }

    @Test
    void townsStandInAlphabeticalOrderWhateverTheirAccents() {
        assertThat(list("", "FR", "", Locale.FRENCH).countries().getFirst().cites())
                .extracting(CiteLine::town)
                .containsExactly("Alençon", "Étampes", "Sète");
    }

    @ParameterizedTest
    @CsvSource({
        "orne,orne",
        "ORNE,orne",
        "l’orne,orne",
        "l'orne,orne",
        "geneve,geneve",
        "ETAMPES,etampes",
        "bidasoa,irun"
    })
    void aWordIsFoundWithoutItsAccentsItsCaseOrItsApostrophe(String word, String slug) {
        assertThat(list("", "", word, Locale.FRENCH).countries())
                .flatMap(NetworkList.Country::cites)
                .extracting(CiteLine::slug)
                .containsExactly(slug);
    }

    @Test
    void aChoiceKeepsWhatElseIsLookedForAndSaysHowManyItShows() {
        NetworkList list = list("", "FR", "métiers", Locale.FRENCH);
        assertThat(list.languages())
                .extracting(NetworkList.Choice::name, NetworkList.Choice::count, NetworkList.Choice::chosen)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("", 3L, true),
                        org.assertj.core.groups.Tuple.tuple("espagnol", 0L, false),
                        org.assertj.core.groups.Tuple.tuple("français", 3L, false));
        assertThat(list.languages().get(2).address()).isEqualTo("/cites?language=fr&country=FR&q=m%C3%A9tiers");
    }

    @Test
    void aSearchIsOneWholeParameterWhateverItHolds() {
        assertThat(new CiteSearch("", "", "a&b=<c>+{d}\"%").address())
                .isEqualTo("/cites?q=a%26b%3D%3Cc%3E%2B%7Bd%7D%22%25");
    }

    @ParameterizedTest
    @CsvSource({"fra,", "FR,", "1 or,", "f%,", ",fr", ",FRA", ",-1", ",F1"})
    void whatIsNoCodeIsRefused(String language, String country) {
        assertThatThrownBy(
                        () -> list(language == null ? "" : language, country == null ? "" : country, "", Locale.FRENCH))
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).status().value())
                .isEqualTo(422);
    }

    @Test
    void aSearchOfMoreThanAHundredCharactersIsRefused() {
        new CiteSearch("", "", "x".repeat(100));
        assertThatThrownBy(() -> new CiteSearch("", "", "x".repeat(101))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new CiteSearch("", "", "a\u0000b")).isInstanceOf(Refusal.class);
    }

    private static NetworkList list(String language, String country, String q, Locale reader) {
        return new NetworkList(CITES, new CiteSearch(language, country, q), reader);
    }

    private static CiteLine line(String slug, String name, String town, String country, String language) {
        return new CiteLine(slug, name, town, country, List.of(language), LabelStage.OPERATING, null, null, null, null);
    }
}
