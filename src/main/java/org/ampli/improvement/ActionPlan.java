package org.ampli.improvement;

import java.time.LocalDate;
import org.ampli.campaign.CampaignId;
import org.ampli.grid.GridEditionId;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;

/**
 * What a Cité decides to change after one campaign, within six calendar months from a day that it chooses (C22).
 *
 * @param edition the one that was filled, whose indicators its actions are about
 */
record ActionPlan(
        ActionPlanId id,
        CiteId cite,
        String citeName,
        CampaignId campaign,
        int year,
        GridEditionId edition,
        LocalDate startsOn) {

    static final int MONTHS = 6;

    /** The last day on which anything may be due: that of the month when the month is shorter. */
    static LocalDate lastDay(LocalDate startsOn) {
        return startsOn.plusMonths(MONTHS);
    }

    LocalDate lastDay() {
        return lastDay(startsOn);
    }

    /** Whether its six months have passed: nothing more can be due in it. */
    boolean over(LocalDate today) {
        return today.isAfter(lastDay());
    }

    String path() {
        return "/improvement/plans/" + id.value();
    }

    /** Notes beside {@code field} what is wrong with a day for which something would be due. */
    void due(WrongFields.Found wrong, String field, LocalDate day, LocalDate from) {
        if (day.isAfter(lastDay())) {
            wrong.in(field, "improvement.refusal.due.late", lastDay());
        } else if (day.isBefore(from)) {
            wrong.in(field, "improvement.refusal.due.early", from);
        }
    }

    /** Whether somebody works on it; its readers only read. */
    boolean own(Member member) {
        return member.fills() && cite.equals(member.cite());
    }

    void refuseReader(Member member) {
        if (!own(member)) {
            throw Refusal.forbidden("improvement.refusal.reader");
        }
    }

    /** Coordinators change what the team has written down. */
    void refuseUnlessCoordinates(Member member) {
        refuseReader(member);
        if (!member.coordinates()) {
            throw Refusal.forbidden("improvement.refusal.coordinates");
        }
    }
}
