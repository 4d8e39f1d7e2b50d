package org.ampli.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.ampli.shared.Refusal;
import org.springframework.stereotype.Component;

/** Finds what the pages of the meetings show; the group and the steering group write on them, the office reads. */
@Component
class MeetingPages {

    private final GroupMeetings meetings;
    private final Agenda agenda;
    private final Clock clock;

    MeetingPages(GroupMeetings meetings, Agenda agenda, Clock clock) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.clock = clock;
    }

    static boolean writes(Member member) {
        return member.reads() || member.steers();
    }

    static void refuseReading(Member member) {
        if (!writes(member) && !member.office()) {
            throw Refusal.notFound();
        }
    }

    static void refuseWriting(Member member) {
        refuseReading(member);
        if (!writes(member)) {
            throw Refusal.forbidden("meeting.refusal.group");
        }
    }

    MeetingYear year(int year) {
        return new MeetingYear(year, today(), meetings.of(year));
    }

    MeetingPage page(Member member, GroupMeetingId id, MeetingPage.Typed typed) {
        refuseReading(member);
        MeetingPage.Facts facts = meetings.find(id).orElseThrow(Refusal::notFound);
        LocalDate day = facts.meeting().when().startsAt().atZone(Page.ZONE).toLocalDate();
        List<Agenda.Point> points = agenda.of(id);
        boolean plans = writes(member)
                && !facts.meeting().cancelled()
                && !facts.meeting().begun(now());
        return new MeetingPage(
                facts,
                points,
                plans ? agenda.offered(points) : List.of(),
                new MeetingPage.Around(meetings.people(id, day), meetings.moves(id)),
                writes(member),
                now(),
                typed);
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Page.ZONE));
    }

    Instant now() {
        return clock.instant();
    }
}
