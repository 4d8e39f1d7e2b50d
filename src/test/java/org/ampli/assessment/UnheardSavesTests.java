package org.ampli.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.ampli.Chromium;
import org.ampli.OverHttp;
import org.ampli.campaign.Campaigns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page writes on while it does not know what became of its last save. */
class UnheardSavesTests extends OverHttp {

    private static final String SAVES = "**/sheet/1.4.3/answer";

    @Autowired
    Campaigns campaigns;

    private Chromium chromium;
    private Page page;

    @BeforeEach
    void aBrowserOnASheet() {
        campaigns.open().orElseGet(() -> campaigns.launch(2027, LocalDate.now()));
        chromium = new Chromium(port);
        page = chromium.enter(chromium.visitor(), email(team.officer()));
        page.navigate("/sheet/1.4.3");
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void whatWasTypedAfterASaveThatWasNotHeardIsNoClashWithOneself() {
        CompletableFuture<Void> lost = new CompletableFuture<>();
        page.route(
                SAVES,
                route -> {
                    route.fetch();
                    route.abort();
                    lost.complete(null);
                },
                new Page.RouteOptions().setTimes(1));
        page.locator("#argument").pressSequentially("Un.");
        page.waitForCondition(lost::isDone);
        page.locator("#argument").pressSequentially(" Deux.");

        assertThat(page.locator("#saved")).hasText(Pattern.compile("^enregistré à"));
        assertThat(page.locator("#argument")).hasValue("Un. Deux.");
        assertThat(history()).containsExactly("Un.", "Un. Deux.");
    }

    private List<String> history() {
        return database.sql("select argument from answer_change where changed_by = :writer order by version")
                .param("writer", team.officer().value())
                .query(String.class)
                .list();
    }
}
