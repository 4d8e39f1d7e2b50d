package org.ampli.joint;

import java.util.Locale;
import java.util.Map;
import org.ampli.assessment.AssessmentId;
import org.ampli.live.Live;
import org.ampli.network.Member;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The joint reading: what differs first, one answer after the other, and when the readers meet over it. */
@Controller
@RequestMapping("/readings/{assessment}")
class JointController {

    private final JointReadings readings;
    private final JointPages pages;
    private final JointMeetings meetings;
    private final Live live;

    JointController(JointReadings readings, JointPages pages, JointMeetings meetings, Live live) {
        this.readings = readings;
        this.pages = pages;
        this.meetings = meetings;
        this.live = live;
    }

    @GetMapping("/joint")
    ModelAndView whole(
            Member member,
            Locale language,
            @PathVariable AssessmentId assessment,
            @RequestParam(defaultValue = "all") String show) {
        JointPage view = pages.whole(member, assessment, language, Show.of(show));
        return list(view, JointMeetingForm.of(view.meeting()), Map.of());
    }

    @GetMapping("/joint/{code}")
    String one(
            Member member,
            Locale language,
            @PathVariable AssessmentId assessment,
            @PathVariable String code,
            Model model) {
        model.addAttribute("view", pages.one(member, assessment, code, language));
        return "joint/indicator";
    }

    @PostMapping("/joint/meeting")
    ModelAndView meet(Member member, Locale language, @PathVariable AssessmentId assessment, JointMeetingForm form) {
        JointReading reading = readings.of(member, assessment);
        Map<String, String> errors = form.errors(meetings.today());
        if (!errors.isEmpty()) {
            ModelAndView again = list(pages.whole(member, assessment, language, Show.ALL), form, errors);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        meetings.note(member, reading, form);
        return new ModelAndView("redirect:" + reading.address() + "/joint#meeting");
    }

    /** What the readers save and agree to, as it happens; sealed, it tells nobody anything. */
    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(Member member, @PathVariable AssessmentId assessment) {
        return live.listen(readings.of(member, assessment).audience());
    }

    private static ModelAndView list(JointPage view, JointMeetingForm form, Map<String, String> errors) {
        return new ModelAndView("joint/joint", Map.of("view", view, "form", form, "errors", errors));
    }
}
