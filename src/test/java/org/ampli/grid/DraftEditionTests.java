package org.ampli.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.ampli.shared.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftEditionTests {

    private static final Instant NOON = Instant.parse("2027-02-28T11:00:00Z");
    private static final LocalDate IN_A_MONTH = LocalDate.of(2027, 3, 28);

    private final Member steerer = member(Role.MANAGER, Role.STEERING_GROUP);
    private final Member reader = member(Role.QUALITY_OFFICER, Role.TECHNICAL_GROUP);
    private final Member officer = member(Role.QUALITY_OFFICER);
    private final Member office = member(Role.NETWORK_OFFICE);
    private final DraftEdition inForce = inForce("2010");

    @Test
    void theTechnicalGroupPreparesAndTheSteeringGroupPutsInForce() {
        DraftEdition draft = DraftEdition.from(inForce, "2028", reader, NOON);
        assertThat(draft.state()).isEqualTo(EditionLine.State.DRAFT);
        draft.consult(reader, IN_A_MONTH, NOON);
        assertThat(draft.state()).isEqualTo(EditionLine.State.CONSULTATION);
        assertRefused(() -> draft.putInForce(reader, inForce, NOON), "grid.refusal.steer");
        draft.putInForce(steerer, inForce, NOON);
        assertThat(draft.state()).isEqualTo(EditionLine.State.IN_FORCE);
        assertThat(inForce.state()).isEqualTo(EditionLine.State.RETIRED);
        assertThat(inForce.retiredAt).isEqualTo(draft.inForceAt);
    }

    @Test
    void nobodyElsePrepares() {
        assertRefused(() -> DraftEdition.from(inForce, "2028", officer, NOON), "grid.refusal.prepare");
        assertRefused(() -> DraftEdition.from(inForce, "2028", office, NOON), "grid.refusal.prepare");
        DraftEdition draft = DraftEdition.from(inForce, "2028", steerer, NOON);
        assertRefused(() -> draft.revise(office), "grid.refusal.prepare");
        assertRefused(() -> draft.abandon(officer, NOON), "grid.refusal.prepare");
    }

    @Test
    void theNetworkIsConsultedFirst() {
        DraftEdition draft = DraftEdition.from(inForce, "2028", steerer, NOON);
        assertRefused(() -> draft.putInForce(steerer, inForce, NOON), "grid.refusal.notConsulted");
    }

    @Test
    void aConsultationEndsOnADayToComeAndCanBeMoved() {
        DraftEdition draft = DraftEdition.from(inForce, "2028", steerer, NOON);
        assertRefused(() -> draft.consult(steerer, LocalDate.of(2027, 2, 28), NOON), "grid.refusal.consultation");
        assertRefused(() -> draft.consult(steerer, LocalDate.of(2028, 6, 1), NOON), "grid.refusal.consultation");
        draft.consult(steerer, IN_A_MONTH, NOON);
        draft.consult(steerer, IN_A_MONTH.plusDays(7), NOON.plusSeconds(60));
        assertThat(draft.consultedAt).isEqualTo(NOON);
        assertThat(draft.consultationEndsOn).isEqualTo(IN_A_MONTH.plusDays(7));
    }

    @Test
    void anEditionThatIsOvertakenStaysADraft() {
        DraftEdition overtaken = DraftEdition.from(inForce, "2028", steerer, NOON);
        overtaken.consult(steerer, IN_A_MONTH, NOON);
        assertRefused(() -> overtaken.putInForce(steerer, inForce("2027"), NOON), "grid.refusal.overtaken");
        assertThat(overtaken.inForceAt).isNull();
    }

    @Test
    void whatIsInForceOrSetAsideTakesNothingAnyMore() {
        DraftEdition aside = DraftEdition.from(inForce, "2028", steerer, NOON);
        aside.abandon(steerer, NOON);
        assertRefused(() -> aside.revise(steerer), "grid.refusal.closed");
        assertRefused(() -> aside.consult(steerer, IN_A_MONTH, NOON), "grid.refusal.closed");
        assertRefused(() -> inForce.revise(steerer), "grid.refusal.closed");
        assertRefused(() -> inForce.abandon(steerer, NOON), "grid.refusal.closed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "2028 bis", "Été", "../2028", "current/", "aaaaaaaaaaaaaaaaaaaaa"})
    void anEditionHasAPlainName(String code) {
        assertRefused(() -> DraftEdition.from(inForce, code, steerer, NOON), "grid.refusal.code");
    }

    private static void assertRefused(ThrowingCallable gesture, String key) {
        assertThatThrownBy(gesture).isInstanceOf(Refusal.class).hasMessage(key);
    }

    private static DraftEdition inForce(String code) {
        DraftEdition edition = new DraftEdition(new GridEditionId(UUID.randomUUID()), code, "fr", null);
        edition.inForceAt = NOON.minusSeconds(3600);
        return edition;
    }

    private static Member member(Role... roles) {
        return new Member(
                new PersonId(UUID.randomUUID()),
                "N",
                "n@x.example",
                Locale.FRENCH,
                null,
                null,
                Set.of(roles),
                Set.of());
    }
}
