package org.ampli.meeting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ampli.meeting.MeetingPage.Typed;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a meeting is about and what came of it: points, decisions, presence, minutes. */
@Controller
@RequestMapping("/technical-group/meetings/{id}")
class MinutesController {

    private static final int LONGEST_DECISION = 2000;
    private static final int LONGEST_MINUTES = 40_000;

    private final MeetingPages pages;
    private final Agenda agenda;
    private final GroupMeetings meetings;
    private final Minuting minuting;

    MinutesController(MeetingPages pages, Agenda agenda, GroupMeetings meetings, Minuting minuting) {
        this.pages = pages;
        this.agenda = agenda;
        this.meetings = meetings;
        this.minuting = minuting;
    }

    /** A point that is typed, or one that another room offers. */
    record PointForm(@Nullable String text, @Nullable String address) {

        String line() {
            return text == null ? "" : text.strip().replaceAll("\\s+", " ");
        }
    }

    @PostMapping("/points")
    ModelAndView add(@PathVariable GroupMeetingId id, PointForm form, Member member) {
        planned(id, member);
        if (form.address() != null && !form.address().isEmpty()) {
            agenda.open(form.address()).ifPresent(point -> agenda.add(id, point, member.person()));
        } else if (form.line().isEmpty() || form.line().length() > MeetingForm.LONGEST_POINT) {
            return wrong(id, member, Typed.of("text", form.line(), "meeting.error.point"));
        } else {
            agenda.add(id, new AgendaPoint("", form.line(), ""), member.person());
        }
        return done(id);
    }

    @PostMapping("/points/{point}/removal")
    ModelAndView remove(@PathVariable GroupMeetingId id, @PathVariable UUID point, Member member) {
        planned(id, member);
        if (!agenda.remove(id, point, member.person())) {
            throw Refusal.notFound();
        }
        return done(id);
    }

    /** What was decided on a point, and what stood there when the writing began. */
    record DecisionForm(String decision, String was) {

        DecisionForm {
            decision = text(decision);
            was = text(was);
        }
    }

    @PostMapping("/points/{point}/decision")
    ModelAndView decide(@PathVariable GroupMeetingId id, @PathVariable UUID point, DecisionForm form, Member member) {
        planned(id, member);
        if (form.decision().isEmpty() || form.decision().length() > LONGEST_DECISION) {
            return wrong(id, member, Typed.of("decision-" + point, form.decision(), "meeting.error.decision"));
        }
        if (!agenda.decide(id, point, form, member.person())) {
            Typed both = Typed.of("decision-" + point, form.decision(), "meeting.refusal.written");
            return show(id, member, both, HttpStatus.CONFLICT);
        }
        return done(id);
    }

    /** The people who are ticked. */
    record PresenceForm(@Nullable List<UUID> present) {}

    @PostMapping("/presence")
    ModelAndView present(@PathVariable GroupMeetingId id, PresenceForm form, Member member) {
        planned(id, member);
        MeetingPage page = pages.page(member, id, Typed.NOTHING);
        List<UUID> ticked = form.present() == null ? List.of() : form.present();
        List<UUID> known = Stream.of(page.around().people())
                .flatMap(List::stream)
                .map(MeetingPage.Person::id)
                .filter(ticked::contains)
                .toList();
        minuting.present(id, known, member.person());
        return done(id);
    }

    /** The minutes, and those that stood on the page when the writing began. */
    record MinutesForm(String minutes, @Nullable String seen) {

        MinutesForm {
            minutes = text(minutes);
        }
    }

    @PostMapping("/minutes")
    ModelAndView minutes(@PathVariable GroupMeetingId id, MinutesForm form, Member member) {
        planned(id, member);
        if (form.minutes().isEmpty() || form.minutes().length() > LONGEST_MINUTES) {
            return wrong(id, member, Typed.of("minutes", form.minutes(), "meeting.error.minutes"));
        }
        try {
            minuting.minutes(id, form.minutes(), form.seen(), member.person());
        } catch (Refusal refusal) {
            if (!refusal.key().equals("meeting.refusal.written")) {
                throw refusal;
            }
            return show(id, member, Typed.of("minutes", form.minutes(), refusal.key()), refusal.status());
        }
        return done(id);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    /** The meeting is there, and this member may write about it. */
    private void planned(GroupMeetingId id, Member member) {
        MeetingPages.refuseWriting(member);
        meetings.find(id).orElseThrow(Refusal::notFound).meeting().refuseCancelled();
    }

    private ModelAndView wrong(GroupMeetingId id, Member member, Typed typed) {
        return show(id, member, typed, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView show(GroupMeetingId id, Member member, Typed typed, HttpStatusCode status) {
        return new ModelAndView("meeting/meeting", Map.of("view", pages.page(member, id, typed)), status);
    }

    private static ModelAndView done(GroupMeetingId id) {
        return new ModelAndView("redirect:/technical-group/meetings/" + id.value());
    }
}
