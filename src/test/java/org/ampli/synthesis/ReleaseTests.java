package org.ampli.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.ampli.OverTime;
import org.ampli.Visitor;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Campaigns;
import org.ampli.campaign.PlanningExample;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every Cité receives its synthesis at one moment; who is not ready, later and for a reason. */
class ReleaseTests extends OverTime {

    private static final String WORDS = "L’accueil a changé depuis l’an dernier.";

    @Autowired
    private ARead reads;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private PlanningExample planning;

    private Visitor steerer;
    private String release;

    @BeforeEach
    void aYear() {
        Member by = people.withEmail("manager@paris-la-villette.example")
                .flatMap(people::member)
                .orElseThrow();
        LocalDate today = LocalDate.now(Page.ZONE);
        campaigns.open().ifPresent(open -> planning.close(by, today));
        int year = campaigns.all().stream().mapToInt(Campaign::year).max().orElse(2030) + 1;
        campaigns.launch(year, today.minusDays(60));
        steerer = signedIn(world.steerer());
        release = "/campaigns/" + year + "/release";
    }

    @Test
    void nobodyOutsideSeesAWordBeforeAndEachCiteHasItsOwnAfter() {
        ARead.Cite one = agreed("Un. " + WORDS);
        ARead.Cite other = agreed("Deux. " + WORDS);
        ARead.Cite late = reads.unsealed();
        Visitor manager = signedIn(one.team().manager().person());
        assertThat(manager.page("/syntheses")).contains("encore reçu aucune synthèse");
        assertThat(steerer.page(release))
                .contains("2 synthèses sont prêtes", "retour en préparation")
                .doesNotContain(WORDS);
        assertThat(steerer.page("/")).contains("Remettre les synthèses");

        assertThat(steerer.post(release).location()).isEqualTo(release);
        assertThat(steerer.page(release)).contains("ont été remises").doesNotContain(WORDS);
        String mine = manager.page("/syntheses").replaceAll("(?s).*href=\"(/syntheses/[0-9a-f-]{36})\".*", "$1");
        assertThat(manager.page(mine)).contains("Un. " + WORDS).doesNotContain("Deux.");
        assertThat(manager.get(mine + "/synthesis.pdf").page()).startsWith("%PDF-");
        for (Visitor stranger : List.of(
                signedIn(other.team().manager().person()),
                signedIn(late.team().manager().person()),
                steerer)) {
            assertThat(stranger.get(mine).status()).isEqualTo(404);
            assertThat(stranger.get(mine + "/synthesis.pdf").status()).isEqualTo(404);
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

    /** While Cités look again and again, some press at once: a look finds none of them, or all. */
    @Test
    void whoeverLooksMeanwhileFindsNoneOrAll() throws Exception {
        List<ARead.Cite> cites = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            cites.add(agreed(WORDS + i));
        }
        AtomicBoolean over = new AtomicBoolean();
        Set<Integer> seen = new ConcurrentSkipListSet<>();
        Thread looking = Thread.startVirtualThread(() -> {
            while (!over.get()) {
                seen.add(database.sql(
                                "select count(*) from synthesis_release r join synthesis_version v on v.id = r.version_id"
                                        + " where v.assessment_id = any(:ids)")
                        .param("ids", cites.stream().map(ARead.Cite::assessment).toArray(UUID[]::new))
                        .query(Integer.class)
                        .single());
            }
        });
        List<Thread> pressing = Stream.generate(steerer::copy)
                .limit(6)
                .map(each -> Thread.startVirtualThread(() -> each.post(release)))
                .toList();
        for (Thread press : pressing) {
            press.join();
        }
        seen.add(count(cites));
        over.set(true);
        looking.join();
        assertThat(seen).isSubsetOf(0, 4).contains(4);
        assertThat(released()).isEqualTo(1);
    }

    private int count(List<ARead.Cite> cites) {
        return database.sql("select count(*) from synthesis_release r join synthesis_version v on v.id = r.version_id"
                        + " where v.assessment_id = any(:ids)")
                .param("ids", cites.stream().map(ARead.Cite::assessment).toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    private ARead.Cite agreed(String words) {
        ARead.Cite cite = reads.heard();
        agree(cite, words);
        return cite;
    }

    private void agree(ARead.Cite cite, String words) {
        Visitor lead = signedIn(cite.lead());
        ARead.line(lead, cite, "1", "FINDINGS", words);
        String fingerprint = ARead.fingerprint(lead, cite);
        lead.post(cite.address() + "/agreement", "fingerprint", fingerprint);
        signedIn(cite.second()).post(cite.address() + "/agreement", "fingerprint", fingerprint);
    }

    private void hear(ARead.Cite cite) {
        reads.feedback(cite, LocalDate.now().minusDays(3));
    }

    private int released() {
        return database.sql(
                        "select count(*) from release r join campaign c on c.id = r.campaign_id where c.closed_at is null")
                .query(Integer.class)
                .single();
    }

    private String slug(ARead.Cite cite) {
        return database.sql("select slug from cite where id = :id")
                .param("id", cite.team().manager().ownCite().value())
                .query(String.class)
                .single();
    }
}
