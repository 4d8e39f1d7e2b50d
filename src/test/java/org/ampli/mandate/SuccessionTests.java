package org.ampli.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.ampli.network.CiteId;
import org.ampli.network.MandateId;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.ampli.shared.Refusal;
import org.junit.jupiter.api.Test;

class SuccessionTests {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 28);

    private final PersonId one = PersonId.next();
    private final PersonId other = PersonId.next();

    @Test
    void nobodyIsFollowedWhereNobodyHoldsTheRole() {
        assertThat(officers().handOver(one, DAY)).isEmpty();
    }

    @Test
    void whoHoldsTheRoleHandsOverOnTheDay() {
        Held before = held(one, DAY.minusYears(2), null);
        assertThat(officers(before).handOver(other, DAY)).contains(before);
        assertThat(officers(held(one, DAY, null)).handOver(other, DAY))
                .as("named in the morning, replaced in the afternoon")
                .isPresent();
        assertThat(officers(held(one, DAY.minusYears(2), DAY.plusDays(1))).handOver(other, DAY))
                .as("until tomorrow")
                .isPresent();
    }

    @Test
    void whoIsOverOnTheDayHandsNothingOver() {
        assertThat(officers(held(one, DAY.minusYears(2), DAY)).handOver(other, DAY))
                .isEmpty();
        assertThat(officers(held(one, DAY.minusYears(2), DAY)).handOver(one, DAY))
                .as("named again on the day on which it ends")
                .isEmpty();
    }

    @Test
    void nobodyIsNamedTwice() {
        refused("mandate.refusal.already", officers(held(one, DAY.minusDays(1), null)), one);
        refused("mandate.refusal.already", officers(held(one, DAY.plusDays(5), null)), one);
        Succession deputies = new Succession(Role.DEPUTY_OFFICER, List.of(held(one, DAY.minusDays(1), null)));
        refused("mandate.refusal.already", deputies, one);
    }

    @Test
    void whoIsNamedForLaterIsNotPassedOver() {
        Held now = held(one, DAY.minusYears(1), DAY.plusDays(30));
        Held next = held(PersonId.next(), DAY.plusDays(30), null);
        refused("mandate.refusal.planned", officers(now, next), other);
        assertThat(officers(now, held(PersonId.next(), DAY.plusDays(30), DAY.plusDays(30)))
                        .handOver(other, DAY))
                .as("taken back before it began")
                .contains(now);
    }

    @Test
    void deputiesMayBeSeveral() {
        Succession deputies = new Succession(Role.DEPUTY_OFFICER, List.of(held(one, DAY.minusYears(1), null)));
        assertThat(deputies.handOver(other, DAY)).isEmpty();
    }

    private static void refused(String key, Succession succession, PersonId person) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> succession.handOver(person, DAY))
                .extracting(Refusal::key)
                .isEqualTo(key);
    }

    private static Succession officers(Held... held) {
        return new Succession(Role.QUALITY_OFFICER, List.of(held));
    }

    private static Held held(PersonId person, LocalDate startsOn, LocalDate endsOn) {
        return new Held(MandateId.next(), person, Role.QUALITY_OFFICER, CiteId.next(), startsOn, endsOn);
    }
}
