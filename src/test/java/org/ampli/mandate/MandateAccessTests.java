package org.ampli.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import org.ampli.Visitor;
import org.ampli.network.Role;
import org.junit.jupiter.api.Test;

class MandateAccessTests extends MandatePages {

    @Test
    void aManagerNamesTheOfficerAndTheOfficeTheManagerToo() {
        assertThat(name(signedIn(team.manager()), Role.MANAGER, team.officer(), today)
                        .status())
                .as("not offered")
                .isEqualTo(422);
        assertThat(signedIn(team.manager())
                        .post(address + "/" + mandateOf(team.manager()) + "/ending", "day", "" + today, "reason", "x")
                        .status())
                .isEqualTo(403);
        assertThat(name(signedIn(team.officer()), Role.DEPUTY_OFFICER, team.reception(), today)
                        .status())
                .isEqualTo(403);

        assertThat(name(office(), Role.MANAGER, team.officer(), today).status()).isEqualTo(302);
        assertThat(holding(Role.MANAGER)).containsExactly(team.officer());
        assertThat(holding(Role.QUALITY_OFFICER)).containsExactly(team.officer());
    }

    @Test
    void theMandatesOfACiteAreForItsOwnPeopleTheOfficeAndTheSteeringGroup() {
        assertThat(signedIn(world.team().manager()).get(address).status()).isEqualTo(404);
        assertThat(name(signedIn(world.team().manager()), Role.QUALITY_OFFICER, team.reception(), today)
                        .status())
                .isEqualTo(404);
        assertThat(signedIn(world.reader()).get(address).status()).isEqualTo(404);
        assertThat(signedIn(world.steerer()).page(address))
                .contains("Manager de")
                .doesNotContain("Mettre fin");
        assertThat(office().page(address)).contains("Mettre fin", "/people\">Inviter quelqu’un d’autre");
        String elsewhere = mandateOf(world.team().officer());
        assertThat(signedIn(team.manager())
                        .post(address + "/" + elsewhere + "/ending", "day", "" + today, "reason", "x")
                        .status())
                .as("a mandate of another Cité under this one’s address")
                .isEqualTo(404);
    }

    @Test
    void theOfficeSeesWhichRolesWaitForSomeone() {
        Visitor office = office();
        String slug = address.split("/")[2];
        assertThat(office.page("/vacancies")).doesNotContain("/cites/" + slug + "\"");

        office.post(
                address + "/" + mandateOf(team.manager()) + "/ending",
                "day",
                today.plusDays(59).toString(),
                "reason",
                "Mobilité");

        assertThat(office.page("/vacancies"))
                .contains("href=\"/cites/" + slug + "/mandates\"")
                .contains("personne ensuite");
        assertThat(signedIn(team.reception()).get("/vacancies").status()).isEqualTo(404);
    }
}
