package org.ampli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two of the steering group write one text of the programme, in a real browser. */
class ProgrammeWritingTests extends InTheBrowser {

    @Test
    void aTextIsSavedWhileOneTypesAndNobodyIsOverwrittenInSilence() {
        String text = "/campaigns/" + preparing() + "/preparation/terms-of-reference";
        Page one = chromium.enter(chromium.visitor(), email(world.steerer()));
        Page other = chromium.enter(chromium.visitor(), email(world.steerer()));
        one.navigate(text);
        other.navigate(text);

        one.fill("textarea[name=body]", "Chaque Cité remplit sa grille en équipe.");
        assertThat(one.locator("[data-part=saved]")).containsText("enregistré à");
        other.fill("textarea[name=body]", "Six semaines suffisent.");
        assertThat(other).hasTitle(Pattern.compile("Deux textes.*"));
        assertThat(other.locator("main")).containsText("Chaque Cité remplit sa grille en équipe.");
        other.fill("#merged", "Chaque Cité remplit sa grille en équipe. Six semaines suffisent.");
        other.locator("main form:has(#merged) button").click();
        assertThat(other.locator("textarea[name=body]"))
                .hasValue("Chaque Cité remplit sa grille en équipe. Six semaines suffisent.");
        assertThat(other.locator("[data-part=kept]")).isHidden();
    }

    private String preparing() {
        return database.sql("select year from campaign where practice_of is null and launched_on is null")
                .query(String.class)
                .single();
    }
}
