package org.ampli.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ampli.Visitor;
import org.junit.jupiter.api.Test;

/** Every Cité receives its synthesis at one moment; who is not ready, later and for a reason. */
class ReleaseTests extends ReleasedYear {

    @Test
    void nobodyOutsideSeesAWordBeforeAndEachCiteHasItsOwnAfter() {
        ARead.Cite one = agreed("Un. " + WORDS);
        ARead.Cite other = agreed("Deux. " + WORDS);
        ARead.Cite late = reads.unsealed();
        Visitor manager = signedIn(one.team().manager().person());
        assertThat(manager.page("/syntheses")).contains("encore reçu aucune synthèse");
        assertThat(steerer.page(release))
                .contains("2 synthèses sur ", "retour en préparation")
                .doesNotContain(WORDS);
        assertThat(steerer.page("/")).contains("Remettre les synthèses");

        assertThat(steerer.post(release).page()).contains("La synthèse du réseau n’est pas prête");
        ofTheNetwork();
        assertThat(manager.get(release.replace("/release", "/synthesis")).status())
                .isEqualTo(404);
        assertThat(steerer.post(release).location()).isEqualTo(release);
        assertThat(manager.page(release.replace("/release", "/synthesis"))).contains("Le réseau accueille mieux.");
        assertThat(steerer.page(release)).contains("ont été remises").doesNotContain(WORDS);
        String mine = manager.page("/syntheses").replaceAll("(?s).*href=\"(/syntheses/[0-9a-f-]{36})\".*", "$1");
        assertThat(manager.page(mine)).contains("Un. " + WORDS).doesNotContain("Deux.");
        assertThat(manager.get(mine + "/synthesis.pdf").page()).startsWith("%PDF-");
        assertThat(manager.get(mine + "/synthesis.docx").page()).startsWith("PK");
        for (Visitor stranger : List.of(
                signedIn(other.team().manager().person()),
                signedIn(late.team().manager().person()),
                steerer)) {
            assertThat(stranger.get(mine).status()).isEqualTo(404);
            assertThat(stranger.get(mine + "/synthesis.pdf").status()).isEqualTo(404);
            assertThat(stranger.get(mine + "/synthesis.docx").status()).isEqualTo(404);
        }
    }

    @Test
    void onlyTheSteeringGroupReleasesAndOnlyWhatIsReady() {
        assertThat(steerer.post(release).status()).as("nothing is ready").isEqualTo(409);
        agreed(WORDS);
        assertThat(signedIn(world.reader()).post(release).status()).isEqualTo(403);
        assertThat(signedIn(team.manager()).post(release).status()).isEqualTo(404);
        assertThat(released()).isZero();
    }

    @Test
    void whoIsNotReadyReceivesItLaterAndForAReason() {
        agreed(WORDS);
        ARead.Cite late = reads.unsealed();
        ofTheNetwork();
        steerer.post(release);
        String address = release + "/" + slug(late);
        assertThat(steerer.post(address, "reason", "Trop tôt.").status()).isEqualTo(409);
        hear(late);
        agree(late, "En retard. " + WORDS);
        Visitor.Answer bare = steerer.post(address);
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.page()).contains("Dites pourquoi cette synthèse part plus tard");
        steerer.post(address, "reason", "Le second lecteur a changé en mars.");
        assertThat(steerer.page(release)).contains("Le second lecteur a changé en mars.");
        assertThat(signedIn(late.team().manager().person()).page("/syntheses")).contains("href=\"/syntheses/");
    }

    @Test
    void anotherVersionAfterTheReleaseGivesItsReasonAndKeepsTheFirst() {
        ARead.Cite cite = agreed(WORDS);
        ofTheNetwork();
        steerer.post(release);
        Visitor lead = signedIn(cite.lead());
        Visitor second = signedIn(cite.second());
        ARead.line(lead, cite, "1", "FINDINGS", "Une date était fausse.");
        String words = ARead.fingerprint(lead, cite);
        Visitor.Answer bare = lead.post(cite.address() + "/agreement", "fingerprint", words);
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.page()).contains("Dites pourquoi il y a une nouvelle version");
        lead.post(cite.address() + "/agreement", "fingerprint", words, "reason", "La date de l’enquête était fausse.");
        Visitor manager = signedIn(cite.team().manager().person());
        assertThat(manager.page("/syntheses")).doesNotContain("La date de l’enquête");
        second.post(cite.address() + "/agreement", "fingerprint", words);
        String all = manager.page("/syntheses");
        assertThat(all).contains("Version 2", "La date de l’enquête était fausse.");
        assertThat(all.split("href=\"/syntheses/[0-9a-f-]{36}\"", -1))
                .as("both versions")
                .hasSize(3);
    }

    private String slug(ARead.Cite cite) {
        return database.sql("select slug from cite where id = :id")
                .param("id", cite.team().manager().ownCite().value())
                .query(String.class)
                .single();
    }
}
