package org.ampli.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ampli.OverHttp;
import org.ampli.TestDatabase;
import org.ampli.Visitor;
import org.ampli.grid.GridEdition;
import org.ampli.grid.GridEditions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Editions that follow one another, in a database of their own: what is put in force there changes the grid of all. */
class LaterEditionsTests extends OverHttp {

    /** Made once: what names the database is asked again for each class. */
    private static final class Own {

        private static final String DATABASE = TestDatabase.another("later_editions");
    }

    @Autowired
    GridEditions editions;

    @Autowired
    GridChanges changes;

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry settings) {
        settings.add("ampli.database.url", () -> Own.DATABASE);
    }

    @Test
    void aSheetOf2010ReadsByteForByteTheSameAfterThreeLaterEditions() {
        Visitor officer = signedIn("referent@orne.example");
        Visitor unsent = signedIn("referent@nanterre.example");
        String sending = sending(officer);
        String[] pages = {"/sheet/1.4.3", "/sheet/all", "/sheet/check", sending + "/grid"};
        String[] before = read(officer, pages);
        String[] beforeUnsent = read(unsent, "/sheet/1.4.3", "/sheet/all");
        byte[] paper = officer.get(sending + "/grid.pdf").bytes();
        GridEdition first = editions.inForce(Locale.FRENCH);
        Visitor steerer = signedIn(world.steerer());
        for (String code : new String[] {"2031", "2032", "2033"}) {
            putInForce(steerer, code);
        }
        assertThat(editions.inForce(Locale.FRENCH).code()).isEqualTo("2033");
        assertThat(editions.inForce(Locale.FRENCH).indicators()).hasSize(63);
        assertThat(read(officer, pages)).containsExactly(before);
        assertThat(read(unsent, "/sheet/1.4.3", "/sheet/all")).containsExactly(beforeUnsent);
        assertThat(officer.get(sending + "/grid.pdf").bytes()).isEqualTo(paper);
        assertThat(unsent.autosave("3.1.4", Map.of("seen", "0", "answer", "yes", "argument", "Oui."))
                        .status())
                .isEqualTo(200);
        assertThat(database.sql("select count(*) from answer a join grid_indicator i on i.id = a.indicator_id"
                                + " where i.edition_id <> :first")
                        .param("first", first.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
        whatTheEditionsSayOfEachOther(officer);
        aYearCountsWhatItsEditionAsks(steerer);
    }

    /** What is only announced is not among what is to be answered. */
    private void aYearCountsWhatItsEditionAsks(Visitor steerer) {
        int year = database.sql("""
                        update campaign set edition_id = (select id from grid_edition where code = '2033')
                         where launched_at is not null and closed_at is null and practice_of is null returning year
                        """).query(Integer.class).single();
        assertThat(steerer.page("/campaigns/" + year + "/cites")).contains("En cours, 41 sur 63");
    }

    /** On the editions that the test above has put in force. */
    private void whatTheEditionsSayOfEachOther(Visitor officer) {
        assertThat(officer.page("/grid-editions/2010")).contains("retirée", "Cette édition a été retirée le");
        assertThat(officer.page("/grid-editions/current")).contains("Grille qualité AMPLI, édition 2033", "en vigueur");
        assertThat(officer.page("/grid-editions/2033/difference?with=2010"))
                .contains("</span>Reformulée trois fois, en 2033\u202f?</ins>")
                .contains("Les réponses ne sont pas comparables");
        assertThat(officer.page("/grid-editions/2033/difference?with=2032"))
                .contains("Reformulée trois fois, en <del>", "2032\u202f?</del>", "2033\u202f?</ins>");
        assertThat(database.sql("""
                        select count(*) from grid_edition old join grid_edition young on young.previous_id = old.id
                         where old.retired_at = young.in_force_at and old.retired_by = young.in_force_by
                        """).query(Long.class).single()).isEqualTo(3);
        assertThat(changes.sentences(editions.inForce(Locale.FRENCH).id(), Locale.FRENCH))
                .startsWith("L’édition 2033 reprend 62 indicateurs sans changement.")
                .anyMatch(sentence -> sentence.startsWith("1.4.3 est reformulé"));
        assertThat(changes.sentences(editions.line("2010").orElseThrow().id(), Locale.FRENCH))
                .isEmpty();
    }

    private static void putInForce(Visitor steerer, String code) {
        String bench = "/grid-drafts/" + code;
        steerer.post("/grid-editions", "code", code);
        Matcher link = Pattern.compile("href=\"([^\"]+)\">Modifier <span class=\"visually-hidden\">1.4.3<")
                .matcher(steerer.page(bench));
        assertThat(link.find()).isTrue();
        steerer.post(
                link.group(1),
                "seen",
                "0",
                "criterion",
                "1.4",
                "text",
                "Reformulée trois fois, en " + code + " ?",
                "level",
                "fundamental",
                "gap",
                "no");
        if (code.equals("2031")) {
            String[] asked = {"criterion", "1.1", "text", "Une nouvelle ?", "level", "fundamental", "gap", "no"};
            steerer.post(bench + "/indicators", asked);
            String[] announced = {"criterion", "1.1", "text", "Pour plus tard ?", "level", "fundamental", "gap", "no"};
            steerer.post(bench + "/indicators", and(announced, "coming", "on"));
        }
        steerer.post(
                bench + "/consultation", "until", LocalDate.now().plusDays(10).toString());
        assertThat(steerer.post(bench + "/entry-into-force").location()).endsWith("/grid-editions/" + code);
        assertThat(steerer.post(bench + "/entry-into-force").status()).isEqualTo(409);
    }

    private static String[] and(String[] fields, String... more) {
        return Stream.concat(Arrays.stream(fields), Arrays.stream(more)).toArray(String[]::new);
    }

    /** Of the demo: Orne has sent its grid, Nanterre is filling it in. */
    private Visitor signedIn(String email) {
        return signedIn(people.withEmail(email).orElseThrow());
    }

    private static String sending(Visitor officer) {
        Matcher link = Pattern.compile("/sendings/[0-9a-f-]{36}").matcher(officer.page("/sendings"));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    /** Pages without what each reading has of its own: the token of the forms and the name of the next saving. */
    private static String[] read(Visitor visitor, String... addresses) {
        return Arrays.stream(addresses)
                .map(visitor::page)
                .map(page -> page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                        .replaceAll("name=\"(change|id)\" value=\"[0-9a-f-]{36}\"", ""))
                .toArray(String[]::new);
    }
}
