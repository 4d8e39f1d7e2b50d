package org.ampli.visa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.ampli.Visitor;
import org.ampli.assessment.FilledSheet;
import org.ampli.network.Member;
import org.ampli.sending.Sending;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "ampli.demo=true")
class SendingPagesTests {

    @Autowired
    FilledSheet sheets;

    @Autowired
    SendingGrid sending;

    @LocalServerPort
    int port;

    @Test
    void anothersSendingDoesNotExist() {
        Sending theirs = sending.send(sheets.complete().manager(), Locale.FRENCH);
        Visitor stranger = visitor(sheets.empty().manager());
        for (String page : List.of("", "/grid", "/receipt.pdf", "/grid.pdf", "/grid.docx")) {
            assertThat(stranger.get("/sendings/" + theirs.id().value() + page).status())
                    .as(page)
                    .isEqualTo(404);
        }
    }

    @Test
    void theWholeTeamReadsWhatWasSent() {
        FilledSheet.Team team = sheets.complete();
        Sending receipt = sending.send(team.manager(), Locale.FRENCH);
        Visitor reader = visitor(team.counselling());
        String here = "/sendings/" + receipt.id().value();
        assertThat(reader.get(here).page()).contains(receipt.fingerprint());
        assertThat(reader.get(here + "/grid").page()).contains(receipt.fingerprint());
        assertThat(reader.get(here + "/receipt.pdf").page()).startsWith("%PDF-");
        assertThat(reader.get(here + "/grid.docx").page()).startsWith("PK");
        assertThat(reader.get("/sendings").page()).contains(here);
    }

    @Test
    void theManagerSendsWithAPressAndTheSecondPressGivesTheSameReceipt() {
        Visitor manager = visitor(sheets.complete().manager());
        Visitor.Answer first = manager.post("/sheet/sending", Map.of());
        assertThat(first.status()).isIn(302, 303);
        assertThat(first.location()).contains("/sendings/");
        assertThat(manager.post("/sheet/sending", Map.of()).location()).isEqualTo(first.location());
    }

    @Test
    void whatIsMissingIsListedWithALinkToEachPlace() {
        Visitor officer = visitor(sheets.empty().officer());
        assertThat(officer.get("/sheet/check").page()).contains("href=\"/sheet/1.1.1\"", "href=\"/sheet/3.4.5\"");
        Visitor.Answer refused = officer.post("/sheet/visa", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page()).contains("La grille ne peut pas encore partir", "href=\"/sheet/3.4.5\"");
    }

    @Test
    void nothingIsCalledDoneOfAnswersThatAreNotGivenYet() {
        FilledSheet.Team team = sheets.empty();
        assertThat(states(team)).containsExactly("manque 62", "pas encore", "pas encore", "pas encore", "manque 3");
        sheets.answer(team.officer(), sheets.indicator("1.4.4"), FilledSheet.ARGUMENT);
        sheets.attach(team.officer(), sheets.indicator("1.4.4"), true);
        assertThat(states(team))
                .containsExactly("manque 61", "pour 1 sur 62", "pour 1 sur 62", "pour 1 sur 62", "manque 3");
        assertThat(states(sheets.complete())).containsOnly("fait").hasSize(5);
    }

    @Test
    void aReasonIsAskedToHandBackAndWhatWasTypedIsKept() {
        FilledSheet.Team team = sheets.complete();
        assertThat(visitor(team.officer()).post("/sheet/visa", Map.of()).location())
                .isEqualTo("/sheet/check");
        Visitor manager = visitor(team.manager());
        assertThat(manager.post("/sheet/handback", Map.of("reason", " \n ")).status())
                .isEqualTo(422);
        Visitor.Answer tooLong = manager.post("/sheet/handback", Map.of("reason", "trop long ".repeat(201)));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.page()).contains("trop long trop long");
        assertThat(manager.post("/sheet/handback", Map.of("reason", "Précisez <b>1.4.3</b>"))
                        .status())
                .isIn(302, 303);
        assertThat(visitor(team.officer()).get("/sheet/check").page()).contains("Précisez &lt;b&gt;1.4.3&lt;/b&gt;");
    }

    /** What the check says of each of its five points. */
    private List<String> states(FilledSheet.Team team) {
        return Pattern.compile("checklist-state\">([^<]*)<")
                .matcher(visitor(team.officer()).page("/sheet/check"))
                .results()
                .map(state -> state.group(1))
                .toList();
    }

    private Visitor visitor(Member member) {
        return Visitor.signedIn("http://localhost:" + port, member.email());
    }
}
