package org.ampli.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ampli.network.MandateId;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.ampli.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatPlanTests {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 28);

    @ParameterizedTest
    @CsvSource({
        "2027-03-28,2029-03-28",
        "2028-02-29,2030-02-28",
        "2026-02-28,2028-02-28",
        "2026-08-31,2028-08-31",
        "2027-10-31,2029-10-31"
    })
    void aTermIsTwentyFourCalendarMonths(LocalDate from, LocalDate until) {
        assertThat(SeatPlan.endOf(from)).isEqualTo(until);
    }

    @Test
    void theEleventhIsRefused() {
        assertThatCode(() -> sitting(9, DAY.minusMonths(3)).refuse(PersonId.next(), DAY))
                .doesNotThrowAnyException();
        refused("governance.refusal.eleventh", sitting(10, DAY.minusMonths(3)), PersonId.next(), DAY);
    }

    @Test
    void theEleventhMayComeOnTheDayOnWhichASeatIsFree() {
        List<Seat> seats = new ArrayList<>(sitting(9, DAY.minusMonths(3)).seats());
        seats.add(seat(Role.MANAGER, DAY.minusYears(1), DAY.plusDays(40)));
        refused("governance.refusal.eleventh", new SeatPlan(seats), PersonId.next(), DAY.plusDays(39));
        assertThatCode(() -> new SeatPlan(seats).refuse(PersonId.next(), DAY.plusDays(40)))
                .doesNotThrowAnyException();
    }

    @Test
    void whoIsNamedForLaterHoldsTheirSeatAlready() {
        List<Seat> seats = new ArrayList<>(sitting(9, DAY.minusMonths(3)).seats());
        seats.add(seat(Role.MANAGER, DAY.plusMonths(6), DAY.plusMonths(30)));
        refused("governance.refusal.eleventh", new SeatPlan(seats), PersonId.next(), DAY);
        seats.set(9, seat(Role.MANAGER, DAY.plusMonths(6), DAY.plusMonths(6)));
        assertThatCode(() -> new SeatPlan(seats).refuse(PersonId.next(), DAY))
                .as("taken back before it began")
                .doesNotThrowAnyException();
    }

    @Test
    void nobodySitsTwiceAndATermIsRenewedFromTheDayOnWhichItEnds() {
        Seat seat = seat(Role.MANAGER, DAY.minusMonths(23), DAY.plusMonths(1));
        SeatPlan plan = new SeatPlan(List.of(seat));
        refused("governance.refusal.sits", plan, seat.person(), DAY);
        assertThatCode(() -> plan.refuse(seat.person(), DAY.plusMonths(1))).doesNotThrowAnyException();
    }

    @Test
    void sixAndFourAreUnevenAndFiveAndFourLackOne() {
        SeatPlan uneven = plan(6, 4);
        assertThat(uneven.uneven(DAY)).isTrue();
        assertThat(uneven.vacant(DAY)).isZero();
        SeatPlan lacking = plan(5, 4);
        assertThat(lacking.uneven(DAY)).isFalse();
        assertThat(lacking.vacant(DAY)).isEqualTo(1);
        assertThat(lacking.vacant(Role.QUALITY_OFFICER, DAY)).isEqualTo(1);
        assertThat(lacking.vacant(Role.MANAGER, DAY)).isZero();
        assertThat(plan(7, 1).vacant(Role.QUALITY_OFFICER, DAY))
                .as("ten seats in all")
                .isEqualTo(2);
    }

    @Test
    void anEndIsAnnouncedSixtyDaysAhead() {
        Seat seat = seat(Role.MANAGER, DAY.minusYears(1), DAY.plusDays(60));
        assertThat(seat.endsWithin(SeatPlan.DAYS_AHEAD, DAY)).isTrue();
        assertThat(seat.endsWithin(SeatPlan.DAYS_AHEAD, DAY.minusDays(1))).isFalse();
        assertThat(seat.endsWithin(SeatPlan.DAYS_AHEAD, DAY.plusDays(60)))
                .as("over")
                .isFalse();
    }

    private static void refused(String key, SeatPlan plan, PersonId person, LocalDate day) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> plan.refuse(person, day))
                .extracting(Refusal::key)
                .isEqualTo(key);
    }

    private static SeatPlan sitting(int many, LocalDate since) {
        return new SeatPlan(IntStream.range(0, many)
                .mapToObj(i -> seat(i % 2 == 0 ? Role.MANAGER : Role.QUALITY_OFFICER, since, since.plusMonths(24)))
                .toList());
    }

    private static SeatPlan plan(int managers, int officers) {
        List<Seat> seats = new ArrayList<>();
        IntStream.range(0, managers).forEach(i -> seats.add(seat(Role.MANAGER, DAY.minusMonths(1), null)));
        IntStream.range(0, officers).forEach(i -> seats.add(seat(Role.QUALITY_OFFICER, DAY.minusMonths(1), null)));
        return new SeatPlan(seats);
    }

    private static Seat seat(Role as, LocalDate from, LocalDate until) {
        return new Seat(
                MandateId.next(),
                PersonId.next(),
                "Manager",
                as,
                null,
                from,
                until,
                true,
                new Seat.Why(null, null, ""));
    }
}
