package org.ampli.following;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Milestone;
import org.ampli.network.CiteId;
import org.jspecify.annotations.Nullable;

/**
 * One Cité in one campaign as those who steer it see it: where its grid is, in words, and what comes next.
 *
 * @param fillBy its own last day to fill
 * @param wished the day to which it asks to go, while nobody has answered
 */
record CiteProgress(
        CiteId cite,
        String slug,
        String name,
        String country,
        LocalDate fillBy,
        Facts facts,
        @Nullable LocalDate wished) {

    /** What is read off a sheet: how many of how many indicators are answered, and when each gesture was made. */
    record Facts(
            int answered,
            int total,
            @Nullable Instant visaAsked,
            @Nullable Instant handedBack,
            @Nullable Instant sent,
            @Nullable Instant takenUp) {}

    /** Where a grid is; none is better than another. */
    enum State {
        NOT_BEGUN,
        FILLING,
        AT_MANAGER,
        HANDED_BACK,
        SENT,
        TAKEN_UP
    }

    /** A date that the Cité waits for, by its milestone. */
    record Next(Milestone milestone, LocalDate day) {}

    State state() {
        if (facts.sent() != null && !after(facts.takenUp(), facts.sent())) {
            return State.SENT;
        }
        if (facts.visaAsked() != null && !after(facts.handedBack(), facts.visaAsked())) {
            return State.AT_MANAGER;
        }
        if (facts.handedBack() != null && after(facts.handedBack(), facts.takenUp())) {
            return State.HANDED_BACK;
        }
        if (facts.sent() != null) {
            return State.TAKEN_UP;
        }
        return facts.answered() == 0 ? State.NOT_BEGUN : State.FILLING;
    }

    boolean begun() {
        return state() != State.NOT_BEGUN;
    }

    /** What comes next: to fill while it is not sent, then the first date of the others' work that is not past. */
    Next next(Campaign campaign, LocalDate today) {
        if (state() != State.SENT) {
            return new Next(Milestone.FILL, fillBy);
        }
        return Stream.of(Milestone.READING, Milestone.REPLY, Milestone.SYNTHESES)
                .flatMap(milestone -> campaign.day(milestone).map(day -> new Next(milestone, day)).stream())
                .filter(next -> !next.day().isBefore(today))
                .min(Comparator.comparing(Next::day))
                .orElse(new Next(
                        Milestone.SYNTHESES, campaign.day(Milestone.SYNTHESES).orElse(fillBy)));
    }

    /** The name with the apostrophe of print. */
    String title() {
        return name.replace('\'', '’');
    }

    String countryName(Locale reader) {
        return Locale.of("", country).getDisplayCountry(reader);
    }

    private static boolean after(@Nullable Instant one, @Nullable Instant other) {
        return one != null && (other == null || one.isAfter(other));
    }
}
