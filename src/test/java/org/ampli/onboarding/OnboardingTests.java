package org.ampli.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import org.ampli.OverHttp;
import org.ampli.network.Cites;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OnboardingTests extends OverHttp {

    @Autowired
    Cites cites;

    @Test
    void aNewCiteSeesWhatIsLeftAndWhoDoesIt() {
        String cite = "/cites/" + cites.find(team.cite()).orElseThrow().slug();
        String page = cite + "/onboarding";
        assertThat(signedIn(team.officer()).page(page))
                .contains("Il reste 4 étapes.", "L’équipe est invitée", cite + "/description\">Le faire")
                .contains("Le bureau du réseau la donne.");
        signedIn(team.officer()).post(cite + "/context", "context", "Un territoire", "seen", "");
        assertThat(signedIn(team.reception()).page(page))
                .contains("Il reste 3 étapes.")
                .doesNotContain("Le faire");
        assertThat(signedIn(world.team().manager()).get(page).status()).isEqualTo(404);
    }
}
