package org.ampli.feedback;

import java.util.List;
import org.ampli.calendar.DatedFact;
import org.ampli.calendar.DatedFacts;
import org.ampli.network.Member;
import org.springframework.stereotype.Component;

/** The last day of the right of reply stands in the calendars of a Cité's team. */
@Component
class FeedbackDates implements DatedFacts {

    private final Feedbacks feedbacks;

    FeedbackDates(Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    @Override
    public List<DatedFact> of(Member member) {
        return member.cite() == null || !member.fills()
                ? List.of()
                : feedbacks.sentTo(member.cite()).stream()
                        .filter(line -> !line.closed() && line.bare().endedAt() == null)
                        .map(line -> DatedFact.on(
                                line.bare().replyBy(),
                                DatedFact.uidOf("reply", line.bare().id().value()),
                                0,
                                DatedFact.Title.of("feedback.calendar", line.year()),
                                "/feedback/" + line.bare().id().value()))
                        .toList();
    }
}
