package org.ampli.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.ampli.Visitor;
import org.ampli.account.SignedOutTests;
import org.ampli.network.Colleague;
import org.ampli.network.Role;
import org.junit.jupiter.api.Test;

/** Whoever accepts to be quality officer or manager takes over from the one before (C26). */
class OfficerInvitationTests extends SignedOutTests {

    private final String invited = "new-" + UUID.randomUUID() + "@cite.example";

    private List<String> officers() {
        return people.team(team.cite()).stream()
                .filter(known -> known.roles().contains(Role.QUALITY_OFFICER))
                .map(Colleague::email)
                .toList();
    }

    @Test
    void aManagerInvitesTheOfficerOfTheirCite() {
        assertThat(signedIn(team.manager())
                        .post("/team/invitations", "email", invited, "name", "R", "role", "QUALITY_OFFICER")
                        .status())
                .isEqualTo(303);
        assertThat(officers()).as("not before they accept").containsExactly(email(team.officer()));
        browser.post(path(mailTo(invited), "/invitations/"), "name", "Référente");
        assertThat(officers()).containsExactly(invited);
        assertThat(signedIn(team.reception())
                        .post("/team/invitations", "email", "x" + invited, "name", "R", "role", "QUALITY_OFFICER")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theNetworkOfficeNamesTheOfficerOfACite() {
        Visitor office = stranger();
        office.post("/sign-in/demo", "email", "bureau@reseau.example");
        String slug = database.sql("select slug from cite where id = :cite")
                .param("cite", team.cite().value())
                .query(String.class)
                .single();
        String people = "/cites/" + slug + "/people";

        assertThat(signedIn(team.officer()).get(people).status()).isEqualTo(403);
        assertThat(office.get("/cites/nowhere/people").status()).isEqualTo(404);
        assertThat(office.get(people).status()).isEqualTo(200);
        assertThat(office.post(
                                people + "/invitations",
                                "email",
                                invited,
                                "name",
                                "Référente",
                                "role",
                                "QUALITY_OFFICER")
                        .status())
                .isEqualTo(303);
        browser.post(path(mailTo(invited), "/invitations/"), "name", "Référente");
        assertThat(browser.get("/team").page()).contains("Inviter quelqu’un");
        assertThat(officers()).as("who is invited takes over").containsExactly(invited);
        assertThat(database.sql("select ended_by is not null from mandate where person_id = :person")
                        .param("person", team.officer().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }
}
