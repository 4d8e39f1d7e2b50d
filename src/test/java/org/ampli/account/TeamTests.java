package org.ampli.account;

import static org.ampli.account.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.ampli.network.Colleague;
import org.ampli.network.Role;
import org.ampli.network.TeamFunction;
import org.junit.jupiter.api.Test;

class TeamTests extends SignedOutTests {

    private final String invited = "new-" + UUID.randomUUID() + "@cite.example";

    private HttpResponse<String> invite(Browser inviter, String email, String... more) {
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
                        .statusCode())
                .isEqualTo(303);
        String link = path(mailTo(invited), "/invitations/");
        assertThat(emails()).doesNotContain(invited);
        assertThat(browser.get(link).body()).contains("rejoindre une équipe", "value=\"Chargé d’accueil\"");
        browser.send("HEAD", link, "");
        assertThat(emails()).as("looking is not accepting").doesNotContain(invited);

        HttpResponse<String> accepted = browser.post(link, "name", "Chargée d’accueil");

        assertThat(location(accepted)).isEqualTo("/");
        assertThat(browser.get("/team").body()).contains("Chargée d’accueil");
        Colleague colleague = people.team(team.cite()).stream()
                .filter(known -> known.email().equals(invited))
                .findAny()
                .orElseThrow();
        assertThat(colleague.roles()).containsExactly(Role.TEAM_MEMBER);
        assertThat(colleague.functions()).containsExactlyInAnyOrder(TeamFunction.RECEPTION, TeamFunction.EVENTS);
        assertThat(new Browser(port).post(link, "name", "Quelqu’un").statusCode())
                .as("once")
                .isEqualTo(410);
    }

    @Test
    void anInvitationLivesAFortnight() {
        invite(signedIn(team.officer()), invited);
        String link = path(mailTo(invited), "/invitations/");
        database.sql("update invitation set expires_at = expires_at - interval '14 days' where email = :email")
                .param("email", invited)
                .update();

        assertThat(browser.get(link).statusCode()).isEqualTo(410);
        assertThat(browser.post(link, "name", "Quelqu’un").statusCode()).isEqualTo(410);
        assertThat(emails()).doesNotContain(invited);
    }

    @Test
    void sendingAgainMakesTheFirstLinkWorthlessAndWithdrawingBoth() {
        Browser officer = signedIn(team.officer());
        invite(officer, invited);
        String first = path(mailTo(invited), "/invitations/");
        String id = database.sql("select id::text from invitation where email = :email")
                .param("email", invited)
                .query(String.class)
                .single();

        database.sql("delete from mail where recipient = :email")
                .param("email", invited)
                .update();
        assertThat(officer.post("/team/invitations/" + id + "/sending").statusCode())
                .isEqualTo(303);
        String second = path(mailTo(invited), "/invitations/");
        assertThat(browser.get(first).statusCode()).isEqualTo(410);
        assertThat(browser.get(second).statusCode()).isEqualTo(200);

        Browser stranger = signedIn(world.team().officer());
        assertThat(stranger.post("/team/invitations/" + id + "/withdrawal").statusCode())
                .isEqualTo(404);
        assertThat(officer.post("/team/invitations/" + id + "/withdrawal").statusCode())
                .isEqualTo(303);
        assertThat(browser.get(second).statusCode()).isEqualTo(410);
    }

    @Test
    void whoIsThereOrInvitedIsNotInvitedTwice() {
        Browser officer = signedIn(team.officer());
        assertThat(invite(officer, email(team.reception()).toUpperCase()).statusCode())
                .isEqualTo(409);
        assertThat(invite(officer, invited).statusCode()).isEqualTo(303);

        HttpResponse<String> again = invite(officer, invited.toUpperCase());

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("déjà invitée", "value=\"Chargé d’accueil\"");
    }

    @Test
    void anAddressOrANameThatCannotBeIsRefusedAndNothingIsWritten() {
        Browser officer = signedIn(team.officer());

        assertThat(invite(officer, "a@b.example\r\nBcc: c@d.example").statusCode())
                .isEqualTo(422);
        assertThat(invite(officer, "nobody").statusCode()).isEqualTo(422);
        assertThat(officer.post("/team/invitations", "email", invited, "name", "a\nb")
                        .statusCode())
                .isEqualTo(422);
        assertThat(officer.post("/team/invitations", "email", invited, "name", "A", "role", "NOBODY")
                        .statusCode())
                .isIn(400, 422);
        assertThat(database.sql("select count(*) from invitation where cite_id = :cite")
                        .param("cite", team.cite().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void onlyCoordinatorsInviteAndOnlyToWhatTheyMayGive() {
        assertThat(invite(signedIn(team.reception()), invited).statusCode()).isEqualTo(403);
        assertThat(signedIn(team.reception()).get("/team").body()).doesNotContain("Inviter quelqu’un");
        assertThat(signedIn(team.officer())
                        .post("/team/invitations", "email", invited, "name", "A", "role", "MANAGER")
                        .statusCode())
                .isEqualTo(403);
        assertThat(mailTo(invited)).isEmpty();
    }

    @Test
    void aColleagueWhoseRoleEndsIsOutAtOnceAndTheReasonIsKept() {
        Browser reception = signedIn(team.reception());
        Browser officer = signedIn(team.officer());
        String ending = "/team/" + team.reception().value() + "/ending";

        assertThat(officer.post(ending, "reason", "  ").statusCode()).isEqualTo(422);
        assertThat(signedIn(world.team().officer()).post(ending, "reason", "x").statusCode())
                .isEqualTo(404);
        assertThat(officer.post("/team/" + team.manager().value() + "/ending", "reason", "x")
                        .statusCode())
                .isEqualTo(403);
        assertThat(officer.post("/team/" + team.officer().value() + "/ending", "reason", "x")
                        .statusCode())
                .isEqualTo(403);
        assertThat(officer.post(ending, "reason", "A quitté la Cité").statusCode())
                .isEqualTo(303);

        assertThat(reception.get("/team").statusCode()).isEqualTo(404);
        assertThat(database.sql("select reason from mandate where person_id = :person")
                        .param("person", team.reception().value())
                        .query(String.class)
                        .single())
                .isEqualTo("A quitté la Cité");
    }

    @Test
    void theNetworkOfficeNamesTheOfficerOfACite() {
        Browser office = new Browser(port);
        office.post("/sign-in/demo", "email", "bureau@reseau.example");
        String slug = database.sql("select slug from cite where id = :cite")
                .param("cite", team.cite().value())
                .query(String.class)
                .single();
        String people = "/cites/" + slug + "/people";

        assertThat(signedIn(team.officer()).get(people).statusCode()).isEqualTo(403);
        assertThat(office.get("/cites/nowhere/people").statusCode()).isEqualTo(404);
        assertThat(office.get(people).statusCode()).isEqualTo(200);
        assertThat(office.post(
                                people + "/invitations",
                                "email",
                                invited,
                                "name",
                                "Référente",
                                "role",
                                "QUALITY_OFFICER")
                        .statusCode())
                .isEqualTo(303);
        browser.post(path(mailTo(invited), "/invitations/"), "name", "Référente");
        assertThat(browser.get("/team").body()).contains("Inviter quelqu’un");
    }
}
