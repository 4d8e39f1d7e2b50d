package org.ampli.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ampli.Visitor;
import org.junit.jupiter.api.Test;

/** Two validate the same programme, neither alone. */
class ValidationTests extends AYear {

    @Test
    void nobodyValidatesTwice() {
        write();
        String fingerprint = fingerprint(one);
        assertThat(validate(one).status()).isEqualTo(302);
        assertThat(fingerprint(one)).as("the button is gone").isEmpty();
        one.post(address() + "/preparation/validation", "fingerprint", fingerprint);
        assertThat(one.page(address() + "/preparation"))
                .contains("1 sur 2")
                .contains("une autre personne du groupe historique doit le valider aussi");
        assertThat(launch(one).status()).isEqualTo(409);
        validate(other);
        assertThat(one.page(address() + "/preparation")).contains("Rien ne manque");
    }

    @Test
    void aLaterChangeOfAnyPartVoidsTheValidationsAndSaysSo() {
        write();
        for (List<String> change : List.of(
                List.of("/preparation/goals", "seen", "1", "body", "Mieux dire ce que l’on fait."),
                List.of("/dates", "milestone", "FILL", "day", day(3, 1).toString(), "reason", "La neige."),
                List.of("/launch-day", "day", day(1, 18).toString()),
                List.of("/choice", "scope", "part", "cite", "porto"))) {
            validate(one);
            validate(other);
            assertThat(one.page(address() + "/preparation")).doesNotContain("elle ne vaut plus");
            String[] fields = change.subList(1, change.size()).toArray(String[]::new);
            assertThat(one.post(address() + change.getFirst(), fields).status())
                    .as(change.getFirst())
                    .isEqualTo(302);
            assertThat(one.page(address() + "/preparation"))
                    .as(change.getFirst())
                    .contains("0 sur 2")
                    .contains("elle ne vaut plus");
            assertThat(launch(one).status()).isEqualTo(409);
        }
    }

    @Test
    void whoeverReadWhatHasChangedSinceDoesNotValidateIt() {
        write();
        String fingerprint = fingerprint(other);
        one.post(address() + "/preparation/goals", "seen", "1", "body", "Autre chose.");
        Visitor.Answer refused = other.post(address() + "/preparation/validation", "fingerprint", fingerprint);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page()).contains("Le programme a changé pendant que vous le lisiez");
    }

    @Test
    void aProgrammeWithAHoleIsNotValidated() {
        one.post(address() + "/preparation/goals", "seen", "0", "body", TEXT);
        Visitor.Answer refused =
                one.post(address() + "/preparation/validation", "fingerprint", fingerprintOfTheDatabase());
        assertThat(refused.status()).isEqualTo(409);
    }

    @Test
    void aPartIsInTheChargeOfSomebodyOfTheSteeringGroup() {
        Visitor.Answer given = one.post(
                address() + "/preparation/charge",
                "duty",
                "goals",
                "person",
                second.value().toString());
        assertThat(given.status()).isEqualTo(302);
        String name = people.member(second).orElseThrow().name();
        assertThat(other.page(address() + "/preparation")).contains(name + " s’en charge");
        assertThat(one.post(
                                address() + "/preparation/charge",
                                "duty",
                                "goals",
                                "person",
                                team.officer().value().toString())
                        .status())
                .isEqualTo(422);
    }

    private static String fingerprintOfTheDatabase() {
        return "0".repeat(64);
    }
}
