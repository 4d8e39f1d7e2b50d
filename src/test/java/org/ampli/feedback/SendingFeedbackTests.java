package org.ampli.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.ampli.OnAFeedback;
import org.ampli.Visitor;
import org.ampli.campaign.Milestone;
import org.ampli.network.PersonId;
import org.ampli.shared.Page;
import org.ampli.todo.Task;
import org.ampli.todo.TodoList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** A feedback is sent when all who read agree to it word for word, and is frozen from then on. */
class SendingFeedbackTests extends OnAFeedback {

    @Autowired
    TodoList todo;

    @Test
    void theReadersSeeWhatTheCiteWillRead() {
        assertThat(other.page(here() + "/feedback"))
                .containsSubsequence(INTRODUCTION, "Ce que la Cité lira", INTRODUCTION, METHODS, EVIDENCE)
                .contains("Votre accord vaut pour ce retour, mot pour mot");
    }

    @Test
    void withTheLastYesItGoesOutAndNotBefore() {
        String fingerprint = fingerprint(one);
        assertThat(agree(one, fingerprint)).isEqualTo(302);
        assertThat(sent()).isFalse();
        assertThat(one.page(here() + "/feedback")).contains("Le retour partira avec l’accord de");
        assertThat(other.page(here() + "/feedback")).contains("D’accord, l’envoyer à la Cité");
        assertThat(agree(one, fingerprint)).as("twice is once").isEqualTo(302);
        assertThat(sent()).isFalse();

        assertThat(agree(other, fingerprint)).isEqualTo(302);
        assertThat(sent()).isTrue();
        assertThat(one.page(here() + "/feedback")).contains("La Cité écrit sa réponse", METHODS);
        assertThat(signedIn(team.reception()).page(letter())).contains(INTRODUCTION, METHODS, EVIDENCE);
        assertThat(signedIn(team.officer()).page("/feedback")).contains(letter());
    }

    @Test
    void oneLetterChangedAfterTheFirstYesAsksForItAgain() {
        String fingerprint = fingerprint(one);
        agree(one, fingerprint);
        save(other, here() + "/feedback/introduction", 1, INTRODUCTION.replace("se parle", "se parlé"));
        assertThat(agree(other, fingerprint)).as("not what stands there").isEqualTo(409);
        agree(other, fingerprint(other));
        assertThat(sent()).isFalse();

        save(one, here() + "/joint/1.4.3/methods", 1, METHODS + " ");
        assertThat(other.page(here() + "/feedback")).contains("Un texte n’est pas encore convenu");
        assertThat(agree(one, fingerprint(other))).isEqualTo(409);
        one.post(here() + "/joint/1.4.3/methods/agreement", "version", "2");
        other.post(here() + "/joint/1.4.3/methods/agreement", "version", "2");
        agree(one, fingerprint(one));
        assertThat(sent()).isFalse();
        agree(other, fingerprint(other));
        assertThat(sent()).isTrue();
    }

    @Test
    void whatIsNotAgreedYetKeepsItFromGoing() {
        remark(lead, "LEAD", "1.1.1", "FORM", "Plus court.");
        assertThat(one.page(here() + "/feedback"))
                .contains(here() + "/joint/1.1.1#form", "On pourra donner son accord quand tous les textes")
                .doesNotContain("name=\"fingerprint\"");
        one.post(here() + "/joint/1.1.1/form/agreement", "version", "0");
        other.post(here() + "/joint/1.1.1/form/agreement", "version", "0");
        send();
        assertThat(sent()).isTrue();
        assertThat(signedIn(team.officer()).page(letter())).doesNotContain("Plus court.");
    }

    @Test
    void whoReadsNoMoreCountsNoMore() {
        agree(one, fingerprint(one));
        leaves(lead);
        PersonId next = world.reader();
        reads(next, "LEAD");
        agree(other, fingerprint(other));
        assertThat(sent()).as("the new reader has agreed to nothing").isFalse();
        leaves(next);
        assertThat(agree(other, fingerprint(other))).isNotEqualTo(500);
        assertThat(sent()).as("nobody agrees alone").isFalse();
    }

    @Test
    void forEverybodyElseItDoesNotExist() {
        for (int sent = 0; sent < 2; sent++) {
            for (PersonId person : others()) {
                Visitor stranger = signedIn(person);
                assertThat(stranger.get(here() + "/feedback").status()).isEqualTo(404);
                assertThat(stranger.get(letter()).status()).isEqualTo(404);
                assertThat(stranger.get(letter() + "/live").status()).isEqualTo(404);
                assertThat(agree(stranger, "x")).isEqualTo(404);
            }
            Visitor officer = signedIn(team.officer());
            assertThat(officer.get(here() + "/feedback").status()).isEqualTo(404);
            assertThat(officer.get(letter()).status()).isEqualTo(sent == 0 ? 404 : 200);
            assertThat(officer.page("/feedback").contains(letter())).isEqualTo(sent == 1);
            send();
        }
    }

    @Test
    void theCiteHasFourteenDaysOrMore() {
        send();
        LocalDate replyBy = database.sql("select reply_by from feedback where assessment_id = :id")
                .param("id", assessment)
                .query(LocalDate.class)
                .single();
        LocalDate ofAll = Milestone.REPLY.after(
                database.sql("""
                        select c.launched_on from campaign c join assessment a on a.campaign_id = c.id where a.id = :id
                        """).param("id", assessment).query(LocalDate.class).single());
        LocalDate own = LocalDate.now(Page.ZONE).plusDays(14);
        assertThat(replyBy).isEqualTo(own.isAfter(ofAll) ? own : ofAll);
    }

    @Test
    void whatWasSentChangesNoMore() {
        send();
        assertThat(save(one, here() + "/joint/1.4.3/methods", 1, "Autre").status())
                .isEqualTo(409);
        assertThat(save(one, here() + "/feedback/introduction", 1, "Autre").status())
                .isEqualTo(409);
        assertThat(agree(one, "x")).as("a late press leads to what was sent").isEqualTo(302);
        for (String change : List.of(
                "update feedback set reply_by = reply_by + 1 where assessment_id = :id",
                "update feedback set sent_at = null, reply_by = null, sending_id = null, content = null, sha256 = null"
                        + " where assessment_id = :id",
                "delete from feedback where assessment_id = :id",
                "update feedback_item set body = 'x' where feedback_id = (select id from feedback where assessment_id = :id)",
                "delete from feedback_item where feedback_id = (select id from feedback where assessment_id = :id)",
                "insert into feedback_item select gen_random_uuid(), feedback_id, number + 9, indicator_id, 'FORM', 'x'"
                        + " from feedback_item where feedback_id = (select id from feedback where assessment_id = :id)",
                "update common_agreement set agreed_at = agreed_at where remark_id in"
                        + " (select id from common_remark where assessment_id = :id)")) {
            assertThatThrownBy(
                            () -> database.sql(change).param("id", assessment).update())
                    .as(change)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        assertThatThrownBy(() -> database.sql("truncate feedback cascade").update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whatIsToDoIsSaidToWhomItConcerns() {
        assertThat(tasks(lead)).contains(here() + "/feedback").doesNotContain(here() + "/joint");
        agree(one, fingerprint(one));
        assertThat(tasks(lead)).doesNotContain(here() + "/feedback");
        assertThat(tasks(second)).contains(here() + "/feedback");
        agree(other, fingerprint(other));
        assertThat(tasks(second)).doesNotContain(here() + "/feedback");
        assertThat(tasks(team.officer())).contains(letter());
        assertThat(signedIn(team.officer()).page("/calendar")).contains("Répondre aux lecteurs");
    }

    private List<String> tasks(PersonId person) {
        return todo.of(people.member(person).orElseThrow()).stream()
                .map(Task::address)
                .toList();
    }
}
