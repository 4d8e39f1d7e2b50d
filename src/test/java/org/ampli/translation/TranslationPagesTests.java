package org.ampli.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.ampli.grid.EditionLine;
import org.ampli.grid.GridEditions;
import org.ampli.grid.Indicator;
import org.ampli.grid.IndicatorContent;
import org.ampli.grid.PreparingEdition;
import org.ampli.grid.RevisingIndicator;
import org.ampli.network.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A draft of its own for each test, translated over HTTP. */
class TranslationPagesTests extends OverHttp {

    @Autowired
    GridEditions editions;

    @Autowired
    PreparingEdition preparing;

    @Autowired
    RevisingIndicator revising;

    private Member reader;
    private Visitor translator;
    private Visitor office;
    private String code;
    private String unit;

    @BeforeEach
    void aDraft() {
        reader = people.member(world.reader()).orElseThrow();
        translator = signedIn(reader.person());
        office = signedIn(world.office("bureau@" + UUID.randomUUID() + ".example"));
        code = UUID.randomUUID().toString().substring(0, 8);
        preparing.begin(reader, code);
        unit = "/grid-translations/" + code + "/it/" + indicator("1.4.3").id().value();
    }

    @Test
    void howFarALanguageIsIsSaidInWords() {
        assertThat(translator.page("/grid-translations/" + code))
                .contains("0 indicateurs relus sur 62", "italiano", "català");
        assertThat(translator.page("/grid-translations/" + code + "/en?state=to-be-reviewed"))
                .contains("Do you make use of a user satisfaction questionnaire?");
        assertThat(signedIn(team.officer()).get("/grid-translations/2010").status())
                .isEqualTo(404);
        assertThat(translator.page("/grid-editions/" + code)).contains("/grid-translations/" + code);
    }

    @Test
    void aTranslationIsWrittenReviewedAndShownWithoutANote() {
        assertThat(translator.page(unit))
                .contains("Exploitez-vous un questionnaire", "à traduire")
                .doesNotContain("/review");
        Visitor.Answer saved = write(translator, "0", "Utilizzate un questionario?", null);
        assertThat(saved.location())
                .contains("/grid-translations/" + code + "/it/")
                .doesNotContain(unit);
        assertThat(translator.page(unit)).contains("brouillon", "Utilizzate un questionario?", "écrit par");
        write(translator, "1", "Utilizzate un questionario di soddisfazione?", "on");
        assertThat(translator.page(unit)).contains("à relire");
        assertThat(office.post(unit + "/review", "seen", "2").status()).isEqualTo(302);
        assertThat(translator.page(unit)).contains("relu par Bureau du réseau");
        assertThat(translator.page("/grid-translations/" + code)).contains("1 indicateurs relus sur 62");
    }

    @Test
    void whatIsNotWholeCannotBeReviewed() {
        String details =
                "/grid-translations/" + code + "/it/" + indicator("1.4.4").id().value();
        translator.post(
                details, "seen", "0", "text", "Le informazioni?", "text", "con fonti?", "text", "", "ready", "on");
        assertThat(translator.page(details)).contains("à traduire", "con fonti?");
        assertThat(office.post(details + "/review", "seen", "1").status()).isEqualTo(409);
    }

    @Test
    void aTranslationIsOutOfDateAsSoonAsItsSourceChanges() {
        write(translator, "0", "Utilizzate un questionario?", "on");
        office.post(unit + "/review", "seen", "1");
        Indicator old = indicator("1.4.3");
        IndicatorContent other = new IndicatorContent(
                "1.4",
                "Exploitez-vous les avis des usagers ?",
                old.level(),
                true,
                false,
                old.details(),
                false,
                false,
                "");
        revising.rewrite(reader, line().id(), old.id(), 0, other);
        assertThat(translator.page(unit))
                .contains("Le texte français a changé depuis cette traduction.", "Exploitez-vous les avis des usagers");
        assertThat(translator.page("/grid-translations/" + code + "/it?state=out-of-date"))
                .contains("1.4.3");
        office.post(unit + "/review", "seen", "2");
        assertThat(translator.page(unit)).doesNotContain("a changé depuis").contains("relu par");
    }

    @Test
    void twoWhoTranslateTheSameWordsLoseNothing() {
        write(translator, "0", "La prima mano?", "on");
        Visitor.Answer clash = write(office, "0", "La seconda mano?", "on");
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.page())
                .contains("a changé cette traduction pendant que vous écriviez")
                .contains("La prima mano?</p>", ">La seconda mano?</textarea>", "name=\"seen\" value=\"1\"");
        assertThat(write(office, "1", "La seconda mano?", "on").status()).isEqualTo(302);
        assertThat(office.post(unit + "/review", "seen", "1").status()).isEqualTo(409);
    }

    @Test
    void onlyTheWordsOfTheGridAreTranslated() {
        translator.post(unit, "seen", "0", "text", "Una domanda?", "text", "di troppo");
        assertThat(translator.page(unit)).contains("Una domanda?").doesNotContain("di troppo");
        assertThat(translator.post(unit, "seen", "1", "text", "x".repeat(4001)).status())
                .isEqualTo(422);
        assertThat(translator.get("/grid-translations/" + code + "/fr").status())
                .isEqualTo(404);
    }

    private Visitor.Answer write(Visitor writer, String seen, String text, String ready) {
        return ready == null
                ? writer.post(unit, "seen", seen, "text", text)
                : writer.post(unit, "seen", seen, "text", text, "ready", ready);
    }

    private EditionLine line() {
        return editions.line(code).orElseThrow();
    }

    private Indicator indicator(String indicator) {
        return editions.recorded(line(), Locale.FRENCH).indicator(indicator).orElseThrow();
    }
}
