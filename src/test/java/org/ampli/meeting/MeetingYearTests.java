package org.ampli.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingYearTests {

    private static final LocalDate TODAY = LocalDate.of(2027, 5, 10);

    @Test
    void aQuarterWithoutAMeetingIsPointedOut() {
        MeetingYear year = year("2027-01-15T09:00:00Z", "2027-10-02T09:00:00Z");
        assertThat(year.quarters()).extracting(MeetingYear.Quarter::without).containsExactly(false, true, true, false);
        assertThat(year(new String[0]).quarters()).allMatch(MeetingYear.Quarter::without);
    }

    @Test
    void whatIsPastWasNotHeldAndWhatIsAheadIsToBePlanned() {
        MeetingYear year = year(new String[0]);
        assertThat(year.quarters().stream().map(year::lacking))
                .containsExactly(
                        "meeting.quarter.notHeld",
                        "meeting.quarter.toPlan",
                        "meeting.quarter.toPlan",
                        "meeting.quarter.toPlan");
    }

    @Test
    void aQuarterEndsWithItsDayInParis() {
        MeetingYear year = year("2027-03-31T21:59:00Z", "2027-06-30T22:00:00Z");
        assertThat(year.quarters()).extracting(MeetingYear.Quarter::without).containsExactly(false, true, false, true);
    }

    @Test
    void aMeetingThatIsCalledOffIsNone() {
        MeetingLine off = line("2027-01-15T09:00:00Z", true);
        assertThat(new MeetingYear(2027, TODAY, List.of(off))
                        .quarters()
                        .getFirst()
                        .without())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-28,10:00,2027-03-28T08:00:00Z",
        "2027-10-31,10:00,2027-10-31T09:00:00Z",
        "2027-03-28,02:30,2027-03-28T01:30:00Z"
    })
    void anHourIsTheHourInParisWhateverDaylightSavingDoes(String day, String begins, String at) {
        MeetingForm form = new MeetingForm(day, begins, "16:00", "Paris", "", "", "");
        assertThat(form.errors(TODAY)).isEmpty();
        assertThat(form.when(TODAY).startsAt()).isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource({
        "'',10:00,16:00,Paris,'',day",
        "2025-01-01,10:00,16:00,Paris,'',day",
        "2030-01-01,10:00,16:00,Paris,'',day",
        "2027-06-01,dix,16:00,Paris,'',begins",
        "2027-06-01,10:00,10:00,Paris,'',ends",
        "2027-06-01,10:00,16:00,'','',place",
        "2027-06-01,10:00,16:00,Paris,javascript:alert(1),link",
        "2027-06-01,10:00,16:00,Paris,visio,link"
    })
    void whatCannotBeIsRefusedByField(String day, String begins, String ends, String place, String link, String field) {
        assertThat(new MeetingForm(day, begins, ends, place, link, "", "").errors(TODAY))
                .containsOnlyKeys(field);
    }

    @Test
    void aPointIsALineAndAMoveHasAReason() {
        MeetingForm form = new MeetingForm("2027-06-01", "10:00", "16:00", "Paris", "", " Un \r\n\r\nDeux  points", "");
        assertThat(form.points()).containsExactly("Un", "Deux points");
        assertThat(form.errorsOfMove(TODAY)).isEqualTo(Map.of("reason", "meeting.error.reason"));
    }

    private static MeetingYear year(String... starts) {
        return new MeetingYear(
                2027, TODAY, Stream.of(starts).map(start -> line(start, false)).toList());
    }

    private static MeetingLine line(String start, boolean cancelled) {
        Instant at = Instant.parse(start);
        return new MeetingLine(GroupMeetingId.next(), at, at.plusSeconds(3600), "Paris", cancelled, false, 0, 0);
    }
}
