package org.ampli.campaign;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A date of the year, counted from the day of the launch and movable afterwards.
 *
 * <p>Each is the last day of something, or the day of a meeting, in Europe/Paris. The two windows end inside the three
 * months: readings two weeks before the replies, these one week before the syntheses.
 */
public enum Milestone {
    /** « Cette étape doit être réalisée dans un délai de six semaines » (C47): 42 days. */
    FILL(launch -> launch.plusDays(42)),
    /** The two readings end, two weeks before the Cités' last word on them. */
    READING(launch -> launch.plusMonths(3).minusDays(21)),
    /** The Cités' right of reply ends. */
    REPLY(launch -> launch.plusMonths(3).minusDays(7)),
    /** « A compter de l'envoi de la grille » (C51): three calendar months, counted from the launch. */
    SYNTHESES(launch -> launch.plusMonths(3)),
    /** The technical group meets four times a year (C11), in the middle of each quarter. */
    MEETING_1(launch -> weekday(launch.plusMonths(1))),
    MEETING_2(launch -> weekday(launch.plusMonths(4))),
    MEETING_3(launch -> weekday(launch.plusMonths(7))),
    MEETING_4(launch -> weekday(launch.plusMonths(10))),
    /** « Une fois par an » (C58): six weeks after the syntheses, on a Thursday. */
    WINTER_SCHOOL(launch -> launch.plusMonths(3).plusWeeks(6).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)));

    private final UnaryOperator<LocalDate> count;

    Milestone(UnaryOperator<LocalDate> count) {
        this.count = count;
    }

    /** The day that follows from a launch, as long as nobody moves it. */
    public LocalDate after(LocalDate launch) {
        return count.apply(launch);
    }

    /** Every date of a year that would begin on {@code launch}. */
    public static Map<Milestone, LocalDate> allAfter(LocalDate launch) {
        Map<Milestone, LocalDate> days = new EnumMap<>(Milestone.class);
        Arrays.stream(values()).forEach(each -> days.put(each, each.after(launch)));
        return days;
    }

    private static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            default -> day;
        };
    }
}
