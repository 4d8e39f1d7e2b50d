package org.ampli.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What may be moved where. */
class YearDatesTests {

    private static final LocalDate LAUNCH = LocalDate.of(2027, 1, 11);
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);

    private final YearDates year = new YearDates(LAUNCH, Milestone.allAfter(LAUNCH));

    @Test
    void aDateMovesToADayBetweenItsNeighbours() {
        assertThat(year.days().get(Milestone.FILL)).isEqualTo("2027-02-22");
        assertThat(year.problem(Milestone.FILL, LocalDate.of(2027, 3, 8), TODAY))
                .isEmpty();
        assertThat(year.problem(Milestone.FILL, LocalDate.of(2027, 3, 21), TODAY))
                .contains("campaign.date.error.order");
        assertThat(year.problem(Milestone.READING, LocalDate.of(2027, 2, 22), TODAY))
                .contains("campaign.date.error.order");
        assertThat(year.problem(Milestone.SYNTHESES, LocalDate.of(2027, 6, 30), TODAY))
                .isEmpty();
    }

    @Test
    void aDateDoesNotMoveIntoThePastNorOutOfTheYearNorNowhere() {
        assertThat(year.problem(Milestone.FILL, TODAY.minusDays(1), TODAY)).contains("campaign.date.error.past");
        assertThat(year.problem(Milestone.FILL, TODAY, TODAY)).isEmpty();
        assertThat(year.problem(Milestone.FILL, LocalDate.of(2027, 2, 22), TODAY))
                .contains("campaign.date.error.same");
        assertThat(year.problem(Milestone.WINTER_SCHOOL, LocalDate.of(2028, 7, 11), TODAY))
                .isEmpty();
        assertThat(year.problem(Milestone.WINTER_SCHOOL, LocalDate.of(2028, 7, 12), TODAY))
                .contains("campaign.date.error.year");
        assertThat(year.problem(Milestone.MEETING_1, LAUNCH, LAUNCH)).contains("campaign.date.error.year");
    }

    @Test
    void aQuarterWithoutAMeetingIsSeen() {
        Map<Milestone, LocalDate> moved = new EnumMap<>(year.days());
        moved.put(Milestone.MEETING_2, LocalDate.of(2027, 8, 2));
        assertThat(new YearDates(LAUNCH, moved).quartersWithoutMeeting()).containsExactly(2);
        moved.put(Milestone.MEETING_1, LocalDate.of(2027, 4, 11));
        assertThat(new YearDates(LAUNCH, moved).quartersWithoutMeeting()).containsExactly(1);
    }
}
