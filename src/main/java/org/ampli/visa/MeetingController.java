package org.ampli.visa;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ampli.assessment.Sheets;
import org.ampli.network.Colleague;
import org.ampli.network.Member;
import org.ampli.network.People;
import org.ampli.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The team's meetings around its grid. */
@Controller
@RequestMapping("/sheet/meetings")
class MeetingController {

    private final Meetings meetings;
    private final Sheets sheets;
    private final People people;
    private final Clock clock;

    MeetingController(Meetings meetings, Sheets sheets, People people, Clock clock) {
        this.meetings = meetings;
        this.sheets = sheets;
        this.people = people;
        this.clock = clock;
    }

    /** The page of the meetings, with what was typed when it could not be noted. */
    record View(
            Sheets.Progress progress,
            List<Meetings.Line> meetings,
            List<Colleague> team,
            MeetingForm form,
            Map<String, String> errors,
            LocalDate today,
            @Nullable UUID removed) {

        int minutes() {
            return Meetings.minutes(meetings);
        }

        /** After a full day of meetings with answers left to give, help is offered (C46). */
        boolean helpIsDue() {
            return minutes() >= Meetings.FULL_DAY && progress.answered() < progress.total();
        }
    }

    @GetMapping
    ModelAndView meetings(Member member, @RequestParam(required = false) @Nullable UUID removed) {
        return page(member, MeetingForm.empty(), Map.of(), removed);
    }

    @PostMapping
    ModelAndView record(Member member, MeetingForm form) {
        List<Colleague> team = people.team(member.ownCite());
        Map<String, String> errors = form.errors(team, today());
        if (!errors.isEmpty()) {
            ModelAndView again = page(member, form, errors, null);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        meetings.record(member, form.id() == null ? UUID.randomUUID() : form.id(), form.held(team, today()));
        return new ModelAndView("redirect:/sheet/meetings");
    }

    @PostMapping("/{id}/removal")
    String remove(Member member, @PathVariable UUID id) {
        meetings.remove(member, id);
        return "redirect:/sheet/meetings?removed=" + id;
    }

    @PostMapping("/{id}/return")
    String putBack(Member member, @PathVariable UUID id) {
        meetings.putBack(member, id);
        return "redirect:/sheet/meetings";
    }

    private ModelAndView page(Member member, MeetingForm form, Map<String, String> errors, @Nullable UUID removed) {
        Sheets.Progress progress = sheets.progress(member);
        View view = new View(
                progress,
                meetings.of(progress.assessment()),
                people.team(member.ownCite()),
                form,
                errors,
                today(),
                removed);
        return new ModelAndView("visa/meetings", Map.of("view", view));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Page.ZONE));
    }
}
