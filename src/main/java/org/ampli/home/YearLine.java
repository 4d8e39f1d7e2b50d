package org.ampli.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Milestone;
import org.ampli.network.Member;
import org.ampli.network.Role;

/** The year as a line: what is past, today, and what is to come, as far as it concerns the reader. */
record YearLine(List<Step> steps) {

    /**
     * One date of the line.
     *
     * @param name the end of its message key: a milestone, {@code LAUNCH}, {@code TODAY}, or {@code OWN} for the grid
     *     that the reader's Cité has yet to send
     * @param mine whether it is the next date on which the reader has something to do
     */
    record Step(String name, LocalDate day, boolean past, boolean mine) {

        boolean today() {
            return name.equals("TODAY");
        }
    }

    /** @param sent whether the grid of the reader's Cité is sent */
    static YearLine of(Campaign campaign, Member member, boolean sent, LocalDate today) {
        List<Step> steps = new ArrayList<>();
        steps.add(
                new Step("LAUNCH", campaign.launchedOn(), campaign.launchedOn().isBefore(today), false));
        boolean found = false;
        for (Milestone milestone : shown(member)) {
            LocalDate day = campaign.day(milestone).orElse(null);
            if (day != null) {
                boolean past = day.isBefore(today);
                boolean mine = !found && !past && acts(member, milestone, sent);
                found |= mine;
                String name = milestone == Milestone.FILL && member.fills() && !sent ? "OWN" : milestone.name();
                steps.add(new Step(name, day, past, mine));
            }
        }
        steps.sort(Comparator.comparing(Step::day));
        int next = (int) steps.stream().filter(Step::past).count();
        steps.add(next, new Step("TODAY", today, false, false));
        return new YearLine(List.copyOf(steps));
    }

    /** The next date on the line, whoever acts then. */
    Optional<Step> next() {
        return steps.stream().filter(step -> !step.past() && !step.today()).findFirst();
    }

    private static List<Milestone> shown(Member member) {
        List<Milestone> shown = new ArrayList<>(List.of(Milestone.FILL));
        if (member.reads()) {
            shown.add(Milestone.READING);
        }
        if (member.coordinates()) {
            shown.add(Milestone.REPLY);
        }
        shown.add(Milestone.SYNTHESES);
        shown.add(Milestone.WINTER_SCHOOL);
        return shown;
    }

    private static boolean acts(Member member, Milestone milestone, boolean sent) {
        return switch (milestone) {
            case FILL -> member.fills() && !sent;
            case READING -> member.reads();
            case REPLY -> member.coordinates();
            case WINTER_SCHOOL -> member.is(Role.QUALITY_OFFICER);
            default -> false;
        };
    }
}
