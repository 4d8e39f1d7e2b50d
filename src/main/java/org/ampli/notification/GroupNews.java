package org.ampli.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.ampli.governance.CandidacyAnswered;
import org.ampli.governance.CandidacyOpened;
import org.ampli.governance.CandidacySent;
import org.ampli.mandate.MandateBegun;
import org.ampli.meeting.MeetingCalled;
import org.ampli.meeting.MeetingCancelled;
import org.ampli.meeting.MeetingMoved;
import org.ampli.meeting.MinutesWritten;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.ampli.shared.Page;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What happens in the groups of the network is noted for who sits there, and for who would (C11, C31). */
@Component
class GroupNews {

    private final Notices notices;
    private final Audience audience;

    GroupNews(Notices notices, Audience audience) {
        this.notices = notices;
        this.audience = audience;
    }

    /** The manager hears of what their officer asks for, the officer of what their manager proposes. */
    @ApplicationModuleListener
    void on(CandidacyOpened opened) {
        Collection<Addressee> other = opened.by().equals(opened.candidate())
                ? audience.holding(List.of(Role.MANAGER), List.of(opened.cite()))
                : audience.person(opened.candidate());
        String name = audience.name(opened.candidate());
        candidacy(Kind.CANDIDACY_OPENED, opened.candidacy().value(), opened.by(), opened.at(), other, language ->
                new Object[] {name});
    }

    @ApplicationModuleListener
    void on(CandidacySent sent) {
        String name = audience.name(sent.candidate());
        candidacy(Kind.CANDIDACY_SENT, sent.candidacy().value(), sent.by(), sent.at(), audience.steering(), language ->
                new Object[] {name});
    }

    @ApplicationModuleListener
    void on(CandidacyAnswered answered) {
        String name = audience.name(answered.candidate());
        Function<Locale, Object[]> words =
                language -> new Object[] {answered.accepted() ? 1 : 0, name, answered.reason()};
        UUID id = answered.candidacy().value();
        candidacy(
                Kind.CANDIDACY_ANSWERED,
                id,
                answered.by(),
                answered.at(),
                audience.person(answered.candidate()),
                words);
        candidacy(
                Kind.CANDIDACY_ANSWERED,
                id,
                answered.by(),
                answered.at(),
                audience.holding(List.of(Role.MANAGER), List.of(answered.cite())),
                words);
    }

    @ApplicationModuleListener
    void on(MandateBegun begun) {
        if (begun.role() == Role.TECHNICAL_GROUP || begun.role() == Role.STEERING_GROUP) {
            News news = new News(
                    Kind.SEAT_GIVEN,
                    begun.mandate().value(),
                    begun.startsOn(),
                    begun.role() == Role.TECHNICAL_GROUP ? "/technical-group" : "/steering-group",
                    null,
                    begun.by(),
                    language -> new Object[] {
                        begun.role() == Role.TECHNICAL_GROUP ? 0 : 1, Page.day(begun.startsOn(), language)
                    });
            notices.note(news, audience.person(begun.person()), begun.at());
        }
    }

    @ApplicationModuleListener
    void on(MeetingCalled called) {
        meeting(Kind.MEETING_CALLED, called.meeting().value(), called.by(), called.at(), language ->
                new Object[] {moment(called.startsAt(), language)});
    }

    @ApplicationModuleListener
    void on(MeetingMoved moved) {
        meeting(Kind.MEETING_MOVED, moved.meeting().value(), moved.by(), moved.at(), language ->
                new Object[] {moment(moved.wasAt(), language), moment(moved.startsAt(), language), moved.reason()});
    }

    @ApplicationModuleListener
    void on(MeetingCancelled cancelled) {
        meeting(Kind.MEETING_CANCELLED, cancelled.meeting().value(), cancelled.by(), cancelled.at(), language ->
                new Object[] {moment(cancelled.startsAt(), language), cancelled.reason()});
    }

    @ApplicationModuleListener
    void on(MinutesWritten written) {
        meeting(Kind.MINUTES_WRITTEN, written.meeting().value(), written.by(), written.at(), language -> new Object[0]);
    }

    private void meeting(Kind kind, UUID meeting, PersonId by, Instant at, Function<Locale, Object[]> words) {
        News news = new News(
                kind,
                News.once(meeting, at),
                at.atZone(Page.ZONE).toLocalDate(),
                "/technical-group/meetings/" + meeting,
                null,
                by,
                words);
        notices.note(news, audience.technical(), at);
    }

    private void candidacy(
            Kind kind,
            UUID id,
            PersonId by,
            Instant at,
            Collection<Addressee> readers,
            Function<Locale, Object[]> words) {
        notices.note(
                new News(kind, id, at.atZone(Page.ZONE).toLocalDate(), "/candidacies/" + id, null, by, words),
                readers,
                at);
    }

    private static String moment(Instant at, Locale language) {
        return Page.day(at.atZone(Page.ZONE).toLocalDate(), language) + ", " + Page.clock(at, language);
    }
}
