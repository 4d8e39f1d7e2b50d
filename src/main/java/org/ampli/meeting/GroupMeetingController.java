package org.ampli.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The meetings of a year, and the calling, moving and calling off of one. */
@Controller
@RequestMapping("/technical-group/meetings")
class GroupMeetingController {

    private final MeetingPages pages;
    private final Calling calling;

    GroupMeetingController(MeetingPages pages, Calling calling) {
        this.pages = pages;
        this.calling = calling;
    }

    @GetMapping
    ModelAndView year(@RequestParam(required = false) @Nullable Integer year, Member member) {
        MeetingPages.refuseReading(member);
        int shown = year == null ? pages.today().getYear() : year;
        if (shown < 2000 || shown > 2200) {
            throw Refusal.notFound();
        }
        return list(shown, member, MeetingForm.empty(), Map.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView call(MeetingForm form, Member member) {
        MeetingPages.refuseWriting(member);
        Map<String, String> errors = form.errors(pages.today());
        if (!errors.isEmpty()) {
            return list(pages.today().getYear(), member, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return done(calling.call(form.when(pages.today()), form.points(), member.person()));
    }

    @GetMapping("/{id}")
    ModelAndView meeting(@PathVariable GroupMeetingId id, Member member) {
        return show(id, member, MeetingPage.Typed.NOTHING, HttpStatus.OK);
    }

    @PostMapping("/{id}/move")
    ModelAndView move(@PathVariable GroupMeetingId id, MeetingForm form, Member member) {
        MeetingPages.refuseWriting(member);
        Map<String, String> errors = form.errorsOfMove(pages.today());
        if (!errors.isEmpty()) {
            MeetingPage.Typed typed = MeetingPage.Typed.move(form, errors);
            return show(id, member, typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        calling.move(id, form.when(pages.today()), form.why(), member.person());
        return done(id);
    }

    /** Why a meeting does not take place. */
    record CancellationForm(String reason) {

        CancellationForm {
            reason = reason == null ? "" : reason.strip();
        }

        boolean given() {
            return !reason.isEmpty() && reason.length() <= MeetingForm.LONGEST_REASON;
        }
    }

    @PostMapping("/{id}/cancellation")
    ModelAndView callOff(@PathVariable GroupMeetingId id, CancellationForm form, Member member) {
        MeetingPages.refuseWriting(member);
        if (!form.given()) {
            MeetingPage.Typed typed = MeetingPage.Typed.of("cancellation", form.reason(), "meeting.error.reason");
            return show(id, member, typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        calling.callOff(id, form.reason(), member.person());
        return done(id);
    }

    private ModelAndView list(
            int year, Member member, MeetingForm form, Map<String, String> errors, HttpStatusCode status) {
        Map<String, Object> model = new HashMap<>();
        model.put("view", pages.year(year));
        model.put("writes", MeetingPages.writes(member));
        model.put("form", form);
        model.put("errors", errors);
        model.put("years", List.of(year - 1, year, year + 1));
        return new ModelAndView("meeting/meetings", model, status);
    }

    private ModelAndView show(GroupMeetingId id, Member member, MeetingPage.Typed typed, HttpStatusCode status) {
        return new ModelAndView("meeting/meeting", Map.of("view", pages.page(member, id, typed)), status);
    }

    private static ModelAndView done(GroupMeetingId id) {
        return new ModelAndView("redirect:/technical-group/meetings/" + id.value());
    }
}
