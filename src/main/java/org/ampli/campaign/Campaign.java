package org.ampli.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ampli.grid.GridEditionId;
import org.ampli.network.CiteId;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One year's programme: prepared, launched on a day, filled within six weeks, read within three months (C47, C51).
 *
 * @param practiceOf the Cité whose practice grid this is, outside any year (C23); null for a year of the network
 * @param edition the edition that is filled, null while the year is in preparation
 * @param planned the day for which the launch is meant, or null
 * @param launched the day of the launch in Europe/Paris, null while the year is in preparation
 * @param days each date as it stands today, moved ones included; empty while nobody has said when to launch
 */
public record Campaign(
        CampaignId id,
        int year,
        @Nullable CiteId practiceOf,
        @Nullable GridEditionId edition,
        @Nullable LocalDate planned,
        @Nullable LocalDate launched,
        @Nullable Instant closedAt,
        Map<Milestone, LocalDate> days) {

    Campaign with(Map<Milestone, LocalDate> other) {
        return new Campaign(id, year, practiceOf, edition, planned, launched, closedAt, Map.copyOf(other));
    }

    public boolean inPreparation() {
        return launched == null;
    }

    /** Launched and not closed: the only state in which a grid takes writing. */
    public boolean takesWriting() {
        return launched != null && closedAt == null;
    }

    /** Refuses whatever would change a campaign that is over. */
    void refuseClosed() {
        if (closedAt != null) {
            throw Refusal.conflict("campaign.refusal.closed", year);
        }
    }

    public boolean practice() {
        return practiceOf != null;
    }

    public LocalDate launchedOn() {
        return Objects.requireNonNull(launched, "in preparation");
    }

    /** The day of a date, empty while nobody has said when to launch. */
    public Optional<LocalDate> day(Milestone milestone) {
        return Optional.ofNullable(days.get(milestone));
    }

    /** The dates, the first to come first. */
    public List<Milestone> inOrder() {
        return days.entrySet().stream()
                .sorted(Map.Entry.<Milestone, LocalDate>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The last day to fill for whoever takes part from the launch on; a Cité may have more: {@link Participation}. */
    public LocalDate fillBy() {
        return day(Milestone.FILL).orElseThrow();
    }

    public LocalDate synthesesBy() {
        return day(Milestone.SYNTHESES).orElseThrow();
    }

    /** Whether what is filled, read, answered and summed up comes in that order. */
    public boolean datesInOrder() {
        return !days.isEmpty() && dates().inOrder();
    }

    YearDates dates() {
        LocalDate from = launched == null ? planned : launched;
        if (from == null) {
            throw Refusal.conflict("campaign.refusal.unplanned");
        }
        return new YearDates(from, days);
    }

    public boolean late(Instant now) {
        return Deadline.passed(fillBy(), now);
    }
}
