package org.ampli.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.ampli.network.Cite;
import org.ampli.network.Registering;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HomePageTests extends OverHttp {

    @Autowired
    Registering registering;

    @Test
    void aNewGridIsToBeginAndEachPartOfItStandsThere() {
        String page = signedIn(team.officer()).page("/");

        assertThat(page)
                .contains("Commencer la grille", "0 / 62", "Il reste ", "Votre grille à envoyer")
                .contains("title=\"1.4.3, pas encore de réponse\"")
                .doesNotContain("Récemment");
        assertThat(page.split("class=\"marks\"")).as("six parts").hasSize(7);
    }

    @Test
    void whoCoordinatesIsToldWhichFunctionIsNotInTheTeam() {
        String asked = "Qui remplit la grille avec vous";
        assertThat(signedIn(team.officer()).page("/")).doesNotContain(asked);
        database.sql("delete from team_function where person_id = :person")
                .param("person", team.documentation().value())
                .update();

        assertThat(signedIn(team.officer()).page("/")).contains(asked, "Personne de la documentation");
        assertThat(signedIn(team.reception()).page("/")).doesNotContain(asked);
    }

    @Test
    void nothingWaitsOnceTheGridIsSentAndTheNextDateIsSaid() {
        signedIn(team.officer()).page("/sheet/all");
        facts("sent_at = now(), sent_by = :officer");

        assertThat(signedIn(team.officer()).page("/"))
                .contains("Rien ne vous attend.", "Prochaine date", "Elle est envoyée")
                .doesNotContain("Commencer la grille");
    }

    @Test
    void whatOneDoesTheOthersFindOnTheirHome() {
        Visitor reception = signedIn(team.reception());
        reception.autosave("1.4.3", Map.of("seen", "0", "answer", "no", "argument", "Pas encore."));
        reception.post("/sheet/1.4.3/discussion", "id", UUID.randomUUID().toString(), "text", "Qui relit ?");
        reception.post("/sheet/1.4.3/attachments", "kind", "link", "title", "Le relevé", "url", "https://a.example");

        assertThat(signedIn(team.officer()).page("/"))
                .contains("1 / 62", "title=\"1.4.3, non\"", "Récemment")
                .containsPattern("Chargé d’accueil [^<]* a répondu à <a href=\"/sheet/1.4.3\">")
                .containsPattern("Chargé d’accueil [^<]* a laissé une remarque sous")
                .containsPattern("Chargé d’accueil [^<]* a joint «\u202fLe relevé\u202f» à");
        assertThat(signedIn(world.team().officer()).page("/")).doesNotContain("Récemment");
    }

    @Test
    void theVisaThatIsAskedForWaitsForTheManagerAlone() {
        signedIn(team.officer()).page("/sheet/all");
        facts("visa_asked_at = now(), visa_asked_by = :officer");

        assertThat(signedIn(team.manager()).page("/"))
                .contains("Le visa vous est demandé", "avant le ", "Relire et envoyer");
        assertThat(signedIn(team.officer()).page("/"))
                .contains("Le visa est demandé au manager")
                .doesNotContain("Le visa vous est demandé");
    }

    @Test
    void aGridHandedBackIsSaidToWhoeverCoordinates() {
        signedIn(team.officer()).page("/sheet/all");
        facts("visa_asked_at = now(), visa_asked_by = :officer, handed_back_at = now(), handed_back_by = :officer");

        assertThat(signedIn(team.officer()).page("/")).contains("Le manager a rendu la grille", "Lire la raison");
        assertThat(signedIn(team.reception()).page("/")).doesNotContain("Le manager a rendu la grille");
    }

    @Test
    void theOfficeIsToldWhomACiteLacksAndWhereTheMailsAre() {
        String slug = "sans-equipe-" + UUID.randomUUID().toString().substring(0, 8);
        registering.cite(Cite.of(slug, "Cité des métiers de " + slug, slug, "FR", "fr"));

        assertThat(Visitor.signedIn("http://localhost:" + port, "bureau@reseau.example")
                        .page("/"))
                .containsPattern("n’(a|ont) pas de référent qualité, [^<]* n’(a|ont) pas de manager")
                .contains("Les grilles de la campagne", "href=\"/mails\"")
                .doesNotContain(slug, "Où en est la grille");
    }

    private void facts(String set) {
        database.sql("update assessment set " + set + " where cite_id = :cite")
                .param("cite", team.cite().value())
                .param("officer", team.officer().value())
                .update();
    }
}
