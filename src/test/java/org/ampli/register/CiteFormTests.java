package org.ampli.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ampli.network.Cite;
import org.ampli.network.CiteId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CiteFormTests {

    @Test
    void whatIsTypedIsRead() {
        CiteForm form = new CiteForm(
                " Cité  des métiers ", "Nancy", "FR", "fr", List.of("de", "", "de", "fr"), "48,69", "6.18", "2012");
        assertThat(form.errors(2027)).isEmpty();
        Cite cite = form.cite(CiteId.next(), "nancy", 2027);
        assertThat(cite.name()).isEqualTo("Cité des métiers");
        assertThat(cite.otherLanguages()).containsExactly("de");
        assertThat(cite.latitude()).isEqualTo(48.69);
        assertThat(cite.opened()).isEqualTo(2012);
        assertThat(CiteForm.of(cite).cite(cite.id(), "nancy", 2027)).isEqualTo(cite);
    }

    @ParameterizedTest
    @CsvSource({
        "'',2,'',latitude",
        "91,2,'',latitude",
        "48,181,'',latitude",
        "1e1,2,'',latitude",
        "48,'','',latitude",
        "'','',1989,opened",
        "'','',deux mille,opened",
        "'','',2030,opened"
    })
    void aPlaceAndAYearThatCannotBeAreRefusedByField(String latitude, String longitude, String opened, String field) {
        assertThat(new CiteForm("Cité", "Nancy", "FR", "fr", null, latitude, longitude, opened).errors(2027))
                .containsOnlyKeys(field);
    }

    @Test
    void whatIsMissingOrNoCodeIsRefusedByField() {
        assertThat(new CiteForm(null, null, null, null, List.of("xx"), null, null, null).errors(2027))
                .containsOnlyKeys("name", "town", "country", "language", "others");
        assertThat(new CiteForm("Cité", "Nancy", "fr", "FR", null, "", "", "").errors(2027))
                .containsOnlyKeys("country", "language");
    }

    @ParameterizedTest
    @CsvSource({
        "Saint-Étienne,saint-etienne",
        "L'Aquila,l-aquila",
        "Nancy,nancy-3",
        "Registration,registration-2",
        "東京,cite",
        "A,cite"
    })
    void aTownGivesANameForAddresses(String town, String slug) {
        assertThat(Slug.of(town, Set.of("nancy", "nancy-2")::contains)).isEqualTo(slug);
    }

    @Test
    void countriesStandInTheOrderOfTheReader() {
        assertThat(Codes.countries(Locale.FRENCH))
                .extracting(Codes.Choice::name)
                .startsWith("Afghanistan");
        assertThat(Codes.languages(Locale.ENGLISH))
                .extracting(Codes.Choice::code)
                .contains("fr", "ca")
                .doesNotContain("fra");
    }
}
