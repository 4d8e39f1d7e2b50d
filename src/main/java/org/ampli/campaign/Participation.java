package org.ampli.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.ampli.network.CiteId;

/**
 * One Cité in one launched campaign.
 *
 * @param fillBy its own last day to fill: that of all, the 42 days of one that joined later, or what it was granted
 */
public record Participation(Campaign campaign, CiteId cite, Instant joinedAt, LocalDate fillBy) {

    /** The campaign as this Cité has it: with its own last day in the place of that of all. */
    public Campaign own() {
        Map<Milestone, LocalDate> days = new EnumMap<>(campaign.days());
        days.put(Milestone.FILL, fillBy);
        return campaign.with(days);
    }

    public boolean late(Instant now) {
        return Deadline.passed(fillBy, now);
    }

    /** Days left to fill, today included; zero or less once it is past. */
    public long daysLeft(Instant now) {
        return Deadline.daysLeft(fillBy, now);
    }
}
