package org.ampli.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ampli.Visitor;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.ampli.todo.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A draft of its own for each test, prepared and read over HTTP; nobody puts it in force. */
class DraftPagesTests extends OnADraft {

    @Autowired
    RevisionTasks tasks;

    @Test
    void aDraftIsForThoseWhoPrepareUntilTheNetworkIsConsulted() {
        Visitor officer = signedIn(team.officer());
        Visitor office = signedIn(world.office("bureau@" + UUID.randomUUID() + ".example"));
        assertThat(officer.get("/grid-editions/" + code).status()).isEqualTo(404);
        assertThat(officer.page("/grid-editions")).doesNotContain(code);
        assertThat(stranger().get("/grid-editions/" + code).status()).isEqualTo(404);
        assertThat(office.page(bench))
                .contains("Le bureau du réseau lit cette préparation")
                .doesNotContain("Modifier");
        assertThat(office.post(bench + "/abandonment").status()).isEqualTo(403);

        assertThat(consult(LocalDate.now().plusDays(30)).status()).isEqualTo(302);
        assertThat(officer.page("/grid-editions")).contains("/grid-editions/" + code);
        assertThat(officer.page("/grid-editions/" + code)).contains("en consultation jusqu’au", "Rien n’est décidé");
        assertThat(officer.page("/grid-editions/" + code + "/difference"))
                .contains("Les deux éditions disent la même chose.");
        assertThat(officer.get(bench).status()).isEqualTo(404);
        assertThat(officer.post(bench + "/abandonment").status()).isEqualTo(404);
        assertThat(stranger().get("/grid-editions/" + code).status()).isEqualTo(404);
        assertThat(stranger().get("/grid-editions/" + code + "/difference").status())
                .isEqualTo(404);
    }

    @Test
    void aNameThatIsTakenIsRefusedBesideItsField() {
        Visitor.Answer again = steerer.post("/grid-editions", "code", code);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page()).contains("Une édition porte déjà ce nom.", "value=\"" + code + "\"");
        assertThat(signedIn(team.manager())
                        .post("/grid-editions", "code", "2099")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theDayOfTheConsultationIsRefusedBesideItsField() {
        Visitor.Answer past = consult(LocalDate.now().minusDays(1));
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.page()).contains("Donnez un jour à venir");
    }

    @Test
    void onlyTheSteeringGroupIsOfferedTheDecision() {
        consult(LocalDate.now().plusDays(30));
        assertThat(reader.page(bench))
                .contains("C’est au groupe historique de décider.")
                .doesNotContain("entry-into-force");
        assertThat(reader.post(bench + "/entry-into-force").status()).isEqualTo(403);
        assertThat(steerer.page(bench)).contains(bench + "/entry-into-force");
    }

    @Test
    void whenTheNetworkHasBeenAskedTheSteeringGroupAloneHearsThatItMayDecide() {
        Member decides = people.member(world.steerer()).orElseThrow();
        Member prepares = people.member(world.reader()).orElseThrow();
        LocalDate until = LocalDate.now(Page.ZONE).plusDays(30);
        Instant after = until.plusDays(1).atStartOfDay(Page.ZONE).toInstant();
        assertThat(waiting(decides, after)).doesNotContain(bench);
        consult(until);
        assertThat(waiting(decides, after.minusSeconds(1))).doesNotContain(bench);
        assertThat(waiting(decides, after)).contains(bench);
        assertThat(waiting(prepares, after)).doesNotContain(bench);
        steerer.post(bench + "/abandonment");
        assertThat(waiting(decides, after)).doesNotContain(bench);
    }

    private List<String> waiting(Member member, Instant now) {
        return tasks.of(member, now).stream().map(Task::address).toList();
    }

    @Test
    void twoWhoWriteTheSameIndicatorLoseNothing() {
        String address = indicator("1.4.3");
        rewrite(reader, address, "0", "Le texte du premier ?");
        Visitor.Answer clash = rewrite(steerer, address, "0", "Le texte du second ?");
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.page())
                .contains("a changé cet indicateur pendant que vous écriviez")
                .contains("Le texte du premier\u202f?")
                .contains(">Le texte du second ?</textarea>")
                .contains("name=\"seen\" value=\"1\"");
        assertThat(rewrite(steerer, address, "1", "Le texte du second ?").status())
                .isEqualTo(302);
        assertThat(reader.page(bench)).contains("Le texte du second").doesNotContain("Le texte du premier");
    }

    @Test
    void aQuestionThatIsMissingIsRefusedBesideItsField() {
        Visitor.Answer refused = rewrite(reader, indicator("1.4.3"), "0", "  ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page()).contains("Écrivez la question.", "Pour que cela se fasse.");
    }

    @Test
    void anIndicatorIsSplitMergedWithdrawnAndBroughtBack() {
        String first = indicator("1.4.4");
        String id = first.substring(first.lastIndexOf('/') + 1);
        assertThat(reader.page(bench + "/indicators/new?split=" + id)).contains("systématiquement sourcées");
        reader.post(
                bench + "/indicators",
                "split",
                id,
                "criterion",
                "1.4",
                "text",
                "Sont-elles pluralistes ?",
                "level",
                "fundamental",
                "gap",
                "no");
        assertThat(reader.page(bench)).contains("scindé", "1.4.5");
        reader.post(indicator("1.1.1") + "/merger", "absorbed", id(indicator("1.1.2")));
        assertThat(reader.page(bench)).contains("fusionné");
        Visitor.Answer silent = reader.post(indicator("1.6.3") + "/withdrawal", "reason", " ");
        assertThat(silent.status()).isEqualTo(422);
        reader.post(indicator("1.6.3") + "/withdrawal", "reason", "Redit 1.6.2.");
        assertThat(reader.page(bench)).contains("Redit 1.6.2. (retiré par");
        Matcher gone = Pattern.compile("/indicators/([^/\"]+)/return").matcher(reader.page(bench));
        assertThat(gone.find()).isTrue();
        reader.post(bench + "/indicators/" + gone.group(1) + "/return");
        assertThat(reader.page(bench)).contains("Aucun indicateur n’est retiré.");
    }

    @Test
    void aDraftThatIsSetAsideChangesNoMore() {
        String address = indicator("1.4.3");
        reader.post(bench + "/abandonment");
        assertThat(reader.page(bench)).contains("mise de côté le").doesNotContain("Modifier");
        assertThat(rewrite(reader, address, "0", "Trop tard ?").status()).isEqualTo(409);
        assertThat(steerer.post(bench + "/entry-into-force").status()).isEqualTo(409);
    }
}
