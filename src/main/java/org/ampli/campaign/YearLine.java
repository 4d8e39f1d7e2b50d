package org.ampli.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The year as a line: the launch, the dates that everybody waits for, and today among them. */
record YearLine(List<Step> steps) {

    private static final List<Milestone> SHOWN = List.of(Milestone.FILL, Milestone.SYNTHESES, Milestone.WINTER_SCHOOL);

    /** One date of the line; {@code name} is the end of its message key. */
    record Step(String name, LocalDate day, boolean past) {

        boolean today() {
            return name.equals("TODAY");
        }
    }

    /** Of a launched campaign; today stands in it as long as it is not closed. */
    static YearLine of(Campaign campaign, LocalDate today) {
        List<Step> steps = new ArrayList<>();
        steps.add(step("LAUNCH", campaign.launchedOn(), today));
        SHOWN.forEach(milestone ->
                campaign.day(milestone).ifPresent(day -> steps.add(step(milestone.name(), day, today))));
        steps.sort(Comparator.comparing(Step::day));
        if (campaign.closedAt() == null) {
            int next = (int) steps.stream().filter(Step::past).count();
            steps.add(next, new Step("TODAY", today, false));
        }
        return new YearLine(List.copyOf(steps));
    }

    private static Step step(String name, LocalDate day, LocalDate today) {
        return new Step(name, day, day.isBefore(today));
    }
}
