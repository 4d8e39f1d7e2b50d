package org.ampli.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.ampli.Visitor;
import org.ampli.account.SignedOutTests;
import org.ampli.network.Colleague;
import org.ampli.network.Role;
import org.ampli.network.TeamFunction;
import org.junit.jupiter.api.Test;

class TeamTests extends SignedOutTests {

    private final String invited = "new-" + UUID.randomUUID() + "@cite.example";

    private Visitor.Answer invite(Visitor inviter, String email, String... more) {
        String[] fields = {"email", email, "name", "Chargé d’accueil", "role", "TEAM_MEMBER", "functions", "RECEPTION"};
        String[] all = java.util.stream.Stream.of(fields, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
        return inviter.post("/team/invitations", all);
    }

    private List<String> emails() {
        return people.team(team.cite()).stream().map(Colleague::email).toList();
    }

    @Test
    void anInvitationThatIsAcceptedMakesAColleagueAndSignsIn() {
        assertThat(invite(signedIn(team.manager()), invited, "functions", "EVENTS")
                        .status())
                .isEqualTo(303);
        String link = path(mailTo(invited), "/invitations/");
        assertThat(emails()).doesNotContain(invited);
        assertThat(browser.get(link).page()).contains("rejoindre une équipe", "value=\"Chargé d’accueil\"");
        browser.send("HEAD", link, "");
        assertThat(emails()).as("looking is not accepting").doesNotContain(invited);

        Visitor.Answer accepted = browser.post(link, "name", "Chargée d’accueil");

        assertThat(accepted.location()).isEqualTo("/");
        assertThat(browser.get("/team").page()).contains("Chargée d’accueil");
        Colleague colleague = people.team(team.cite()).stream()
                .filter(known -> known.email().equals(invited))
                .findAny()
                .orElseThrow();
        assertThat(colleague.roles()).containsExactly(Role.TEAM_MEMBER);
        assertThat(colleague.functions()).containsExactlyInAnyOrder(TeamFunction.RECEPTION, TeamFunction.EVENTS);
        assertThat(stranger().post(link, "name", "Quelqu’un").status())
                .as("once")
                .isEqualTo(410);
    }

    @Test
    void anInvitationLivesAFortnight() {
        invite(signedIn(team.officer()), invited);
        String link = path(mailTo(invited), "/invitations/");
        database.sql("update team_invitation set expires_at = expires_at - interval '14 days' where email = :email")
                .param("email", invited)
                .update();

        assertThat(browser.get(link).status()).isEqualTo(410);
        assertThat(browser.post(link, "name", "Quelqu’un").status()).isEqualTo(410);
        assertThat(emails()).doesNotContain(invited);
    }

    @Test
    void sendingAgainMakesTheFirstLinkWorthlessAndWithdrawingBoth() {
        Visitor officer = signedIn(team.officer());
        invite(officer, invited);
        String first = path(mailTo(invited), "/invitations/");
        String id = database.sql("select id::text from team_invitation where email = :email")
                .param("email", invited)
                .query(String.class)
                .single();

        database.sql("delete from mail where recipient = :email")
                .param("email", invited)
                .update();
        assertThat(officer.post("/team/invitations/" + id + "/sending").status())
                .isEqualTo(303);
        String second = path(mailTo(invited), "/invitations/");
        assertThat(browser.get(first).status()).isEqualTo(410);
        assertThat(browser.get(second).status()).isEqualTo(200);

        Visitor stranger = signedIn(world.team().officer());
        assertThat(stranger.post("/team/invitations/" + id + "/withdrawal").status())
                .isEqualTo(404);
        assertThat(officer.post("/team/invitations/" + id + "/withdrawal").status())
                .isEqualTo(303);
        assertThat(browser.get(second).status()).isEqualTo(410);
    }

    @Test
    void whoIsThereOrInvitedIsNotInvitedTwice() {
        Visitor officer = signedIn(team.officer());
        assertThat(invite(officer, email(team.reception()).toUpperCase()).status())
                .isEqualTo(409);
        assertThat(invite(officer, invited).status()).isEqualTo(303);

        Visitor.Answer again = invite(officer, invited.toUpperCase());

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.page()).contains("déjà invitée", "value=\"Chargé d’accueil\"");
    }

    @Test
    void anAddressOrANameThatCannotBeIsRefusedAndNothingIsWritten() {
        Visitor officer = signedIn(team.officer());

        assertThat(invite(officer, "a@b.example\r\nBcc: c@d.example").status()).isEqualTo(422);
        assertThat(invite(officer, "nobody").status()).isEqualTo(422);
        assertThat(officer.post("/team/invitations", "email", invited, "name", "a\nb")
                        .status())
                .isEqualTo(422);
        assertThat(officer.post("/team/invitations", "email", invited, "name", "A", "role", "NOBODY")
                        .status())
                .isIn(400, 422);
        assertThat(database.sql("select count(*) from team_invitation where cite_id = :cite")
                        .param("cite", team.cite().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void onlyCoordinatorsInviteAndOnlyToWhatTheyMayGive() {
        assertThat(invite(signedIn(team.reception()), invited).status()).isEqualTo(403);
        assertThat(signedIn(team.reception()).get("/team").page()).doesNotContain("Inviter quelqu’un");
        assertThat(signedIn(team.officer())
                        .post("/team/invitations", "email", invited, "name", "A", "role", "MANAGER")
                        .status())
                .isEqualTo(403);
        assertThat(mailTo(invited)).isEmpty();
    }

    @Test
    void aColleagueWhoseRoleEndsIsOutAtOnceAndTheReasonIsKept() {
        Visitor reception = signedIn(team.reception());
        Visitor officer = signedIn(team.officer());
        String ending = "/team/" + team.reception().value() + "/ending";

        assertThat(officer.post(ending, "reason", "  ").status()).isEqualTo(422);
        assertThat(signedIn(world.team().officer()).post(ending, "reason", "x").status())
                .isEqualTo(404);
        assertThat(officer.post("/team/" + team.manager().value() + "/ending", "reason", "x")
                        .status())
                .isEqualTo(403);
        assertThat(officer.post("/team/" + team.officer().value() + "/ending", "reason", "x")
                        .status())
                .isEqualTo(403);
        assertThat(officer.post(ending, "reason", "A quitté la Cité").status()).isEqualTo(303);

        assertThat(reception.get("/team").status()).isEqualTo(404);
        assertThat(database.sql("select reason from mandate where person_id = :person")
                        .param("person", team.reception().value())
                        .query(String.class)
                        .single())
                .isEqualTo("A quitté la Cité");
    }
}
