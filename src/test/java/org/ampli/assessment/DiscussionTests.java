package org.ampli.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.ampli.Visitor;
import org.junit.jupiter.api.Test;

/** What the team says under an indicator, and what becomes of a text that cannot be added. */
class DiscussionTests extends SheetPages {

    @Test
    void aRemarkAndAnIdeaStandUnderTheirIndicatorUntilTheirAuthorWithdrawsThem() {
        assertThat(say("discussion", "Qui relit ?").location()).isEqualTo(SHEET + "#discussion");
        assertThat(say("ideas", "Relire à deux.").location()).isEqualTo(SHEET + "#ideas");
        assertThat(visitor.page(SHEET)).contains(">Qui relit ?</p>", ">Relire à deux.</p>");

        UUID remark = database.sql("select id from contribution where said_by = :by and kind = 'REMARK'")
                .param("by", team.reception().value())
                .query(UUID.class)
                .single();
        assertThat(signedIn(team.officer())
                        .post(SHEET + "/withdrawal", "id", remark.toString())
                        .status())
                .isEqualTo(404);
        visitor.post(SHEET + "/withdrawal", "id", remark.toString());
        assertThat(visitor.page(SHEET)).contains(">Relire à deux.</p>").doesNotContain("Qui relit");
    }

    @Test
    void aRemarkWithoutWordsIsRefusedBesideItsField() {
        Visitor.Answer page = say("discussion", " \n ");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page())
                .contains("id=\"say-discussion-error\">Il n’y a pas de texte à ajouter.", "id=\"question\"")
                .contains("aria-describedby=\"say-discussion-error\"")
                .doesNotContain("say-ideas-error");
    }

    @Test
    void aTextOfTooManySignsIsStillInThePageThatRefusesIt() {
        String typed = "👩‍🏫 é".repeat(900);
        Visitor.Answer page = say("ideas", typed);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page())
                .contains("id=\"say-ideas-error\">Ce texte est trop long", ">" + typed + "</textarea>")
                .contains("id=\"ideas\" open")
                .doesNotContain("say-discussion-error");
        assertThat(visitor.page(SHEET)).doesNotContain(typed);
    }

    @Test
    void whatWasTypedIsInSightOnAPhoneToo() {
        assertThat(visitor.page(SHEET)).contains("id=\"context\" popover");
        assertThat(say("discussion", "").page()).doesNotContain("id=\"context\" popover", "popovertarget=\"context\"");
    }

    private Visitor.Answer say(String place, String text) {
        return visitor.post(SHEET + "/" + place, Map.of("id", UUID.randomUUID().toString(), "text", text));
    }
}
