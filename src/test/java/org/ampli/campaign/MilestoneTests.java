package org.ampli.campaign;

import static org.ampli.campaign.Milestone.FILL;
import static org.ampli.campaign.Milestone.MEETING_1;
import static org.ampli.campaign.Milestone.READING;
import static org.ampli.campaign.Milestone.REPLY;
import static org.ampli.campaign.Milestone.SYNTHESES;
import static org.ampli.campaign.Milestone.WINTER_SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates of a year, counted from its launch. */
class MilestoneTests {

    @ParameterizedTest
    @CsvSource({
        // 31 August: there is no 31 November
        "2027-08-31, 2027-10-12, 2027-11-30",
        // 29 February
        "2028-02-29, 2028-04-11, 2028-05-29",
        // 30 November: there is no 30 February, and every fourth year there is a 29th
        "2026-11-30, 2027-01-11, 2027-02-28",
        "2027-11-30, 2028-01-11, 2028-02-29",
        // across the clocks of October, and those of March
        "2027-10-01, 2027-11-12, 2028-01-01",
        "2027-03-01, 2027-04-12, 2027-06-01"
    })
    void aGridIsDueAfter42DaysAndASynthesisAfterThreeCalendarMonths(LocalDate launch, LocalDate fill, LocalDate end) {
        assertThat(FILL.after(launch)).isEqualTo(fill);
        assertThat(SYNTHESES.after(launch)).isEqualTo(end);
    }

    @Test
    void whateverTheDayOfTheLaunchTheDatesComeInTheirTurn() {
        for (LocalDate launch = LocalDate.of(2027, 1, 1);
                launch.isBefore(LocalDate.of(2031, 1, 1));
                launch = launch.plusDays(1)) {
            Map<Milestone, LocalDate> days = Milestone.allAfter(launch);
            assertThat(days).hasSize(Milestone.values().length);
            assertThat(new YearDates(launch, days).inOrder())
                    .as("launched on %s", launch)
                    .isTrue();
            assertThat(new YearDates(launch, days).quartersWithoutMeeting())
                    .as("launched on %s", launch)
                    .isEmpty();
            assertThat(days.get(READING).plusDays(14)).isEqualTo(days.get(REPLY));
            assertThat(days.get(REPLY).plusDays(7)).isEqualTo(days.get(SYNTHESES));
            assertThat(days.get(WINTER_SCHOOL).getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
            assertThat(days.get(MEETING_1).getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
    }

    @Test
    void aLastDayEndsWithTheDayInParisWhateverDaylightSavingDoes() {
        // 28 March 2027 has 23 hours, 31 October 2027 has 25
        assertThat(Deadline.end(LocalDate.of(2027, 3, 27))).isEqualTo("2027-03-27T23:00:00Z");
        assertThat(Deadline.end(LocalDate.of(2027, 3, 28))).isEqualTo("2027-03-28T22:00:00Z");
        assertThat(Deadline.end(LocalDate.of(2027, 10, 30))).isEqualTo("2027-10-30T22:00:00Z");
        assertThat(Deadline.end(LocalDate.of(2027, 10, 31))).isEqualTo("2027-10-31T23:00:00Z");
        LocalDate shortest = LocalDate.of(2027, 3, 28);
        assertThat(Deadline.passed(shortest, Instant.parse("2027-03-28T21:59:59Z")))
                .isFalse();
        assertThat(Deadline.passed(shortest, Instant.parse("2027-03-28T22:00:00Z")))
                .isTrue();
    }

    @Test
    void daysLeftAreCountedInDaysAndNotInHours() {
        LocalDate day = LocalDate.of(2027, 3, 28);
        assertThat(Deadline.daysLeft(day, Instant.parse("2027-03-26T23:30:00Z")))
                .isEqualTo(2);
        assertThat(Deadline.daysLeft(day, Instant.parse("2027-03-27T22:59:59Z")))
                .isEqualTo(2);
        assertThat(Deadline.daysLeft(day, Instant.parse("2027-03-27T23:00:00Z")))
                .isEqualTo(1);
        assertThat(Deadline.daysLeft(day, Instant.parse("2027-03-28T21:59:59Z")))
                .isEqualTo(1);
        assertThat(Deadline.daysLeft(day, Instant.parse("2027-03-28T22:00:00Z")))
                .isZero();
    }
}
