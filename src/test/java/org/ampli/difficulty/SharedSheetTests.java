package org.ampli.difficulty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An unfinished grid is read by the readers of its Cité while the Cité wishes it, and by nobody else. */
class SharedSheetTests extends OverHttp {

    private Visitor officer;
    private Visitor reader;
    private String sheet;

    @BeforeEach
    void aGridInWork() {
        officer = signedIn(team.officer());
        reader = signedIn(world.reader());
        sheet = "/cites/" + slug() + "/sheet";
        officer.post("/sheet/1.4.3/answer", Map.of("answer", "yes", "argument", "Chaque novembre.", "seen", "0"));
        officer.post("/sheet/1.4.3/discussion", "id", UUID.randomUUID().toString(), "text", "Entre nous seulement");
    }

    @Test
    void theCiteOpensItsGridToItsReadersAndClosesItAgain() {
        assertThat(reader.get(sheet).status()).isEqualTo(404);
        assertThat(officer.post("/sheet/sharing").location()).isEqualTo("/difficulties#sharing");
        officer.post("/sheet/sharing");

        assertThat(reader.page(sheet)).contains("Chaque novembre.").doesNotContain("Entre nous seulement");
        assertThat(reader.page("/difficulties")).contains("href=\"" + sheet + "\"");
        assertThat(officer.page("/difficulties")).contains("Refermer la grille").doesNotContain(sheet);
        assertThat(signedIn(world.team().officer()).get(sheet).status()).isEqualTo(404);
        assertThat(signedIn(world.steerer()).get(sheet).status()).isEqualTo(404);

        officer.post("/sheet/sharing/ending");
        assertThat(reader.get(sheet).status()).isEqualTo(404);
        assertThat(reader.page("/difficulties")).doesNotContain(sheet);
    }

    @Test
    void onlyWhatGoesWithTheGridIsShown() {
        officer.post("/sheet/sharing");
        attach(Map.of("kind", "description", "title", "Bilan public", "description", "Affiché", "sent", "on"));
        attach(Map.of("kind", "description", "title", "Note interne", "description", "Au classeur"));

        assertThat(reader.page(sheet)).contains("Bilan public").doesNotContain("Note interne");
    }

    @Test
    void onlyWhoCoordinatesOpensIt() {
        Visitor reception = signedIn(team.reception());
        assertThat(reception.post("/sheet/sharing").status()).isEqualTo(403);
        assertThat(reception.page("/difficulties")).doesNotContain("Ouvrir la grille à nos lecteurs");
        assertThat(reader.get(sheet).status()).isEqualTo(404);
    }

    private void attach(Map<String, String> described) {
        officer.post("/sheet/1.4.3/attachments", described);
    }

    private String slug() {
        return database.sql("select slug from cite where id = :id")
                .param("id", team.cite().value())
                .query(String.class)
                .single();
    }
}
