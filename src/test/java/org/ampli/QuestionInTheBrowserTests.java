package org.ampli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.ampli.network.Member;
import org.ampli.review.SentToReaders;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A question and its answer, typed and sent in two real browsers. */
class QuestionInTheBrowserTests extends InTheBrowser {

    @Autowired
    SentToReaders cites;

    @Test
    void whatIsTypedIsWhatGoesAndTheBrowserKeepsNothingOfIt() {
        SentToReaders.Sent sent = cites.sent();
        Page reader = enter(sent.lead());
        reader.navigate(sent.address() + "/1.1.1");
        reader.locator(".asking > summary").click();
        reader.locator(".asking textarea").pressSequentially("Depuis quand ?");
        assertThat(reader.locator(".asking [data-part=saved]")).containsText("enregistré à");
        reader.locator(".asking textarea").pressSequentially(" Et avec qui ?");
        assertThat(Looking.at(reader)).isEmpty();
        reader.locator(".asking .button[formaction]").click();
        assertThat(reader.locator(".asked")).containsText("Depuis quand ? Et avec qui ?");
        assertThat(kept(reader)).isZero();

        Page officer = enter(sent.team().officer());
        officer.navigate("/questions");
        officer.locator("textarea").fill("Depuis mars, avec la Mission locale.");
        officer.locator(".button[formaction]").click();
        assertThat(officer.locator("main")).containsText("Réponses données");
        assertThat(kept(officer)).isZero();

        reader.reload();
        assertThat(reader.locator(".asked")).containsText("Depuis mars, avec la Mission locale.");
    }

    private Page enter(Member member) {
        return chromium.enter(chromium.visitor(), member.email());
    }

    private static int kept(Page page) {
        return ((Number) page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('ampli:')).length"))
                .intValue();
    }
}
