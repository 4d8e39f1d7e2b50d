package org.ampli.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
            Sheet sheet,
            List<Meetings.Line> meetings,
            List<Colleague> team,
            MeetingForm form,
            Map<String, String> errors,
            LocalDate today,
            @Nullable UUID removed) {

        int minutes() {
            return meetings.stream().mapToInt(Meetings.Line::minutes).sum();
        }

        /** After a full day of meetings with answers left to give, help is offered (C46). */
        boolean helpIsDue() {
            return minutes() >= Meetings.FULL_DAY && sheet.answered() < sheet.total();
        }
    }

    @GetMapping
    ModelAndView meetings(Member member, Locale language, @RequestParam(required = false) @Nullable UUID removed) {
        return page(member, language, MeetingForm.empty(), Map.of(), removed);
    }

    @PostMapping
    ModelAndView record(Member member, Locale language, MeetingForm form) {
        List<Colleague> team = people.team(member.ownCite());
        Map<String, String> errors = form.errors(team, today());
        if (!errors.isEmpty()) {
            ModelAndView again = page(member, language, form, errors, null);
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

    private ModelAndView page(
            Member member, Locale language, MeetingForm form, Map<String, String> errors, @Nullable UUID removed) {
        Sheet sheet = sheets.of(member, language, Mark.Filter.ALL);
        View view = new View(
                sheet,
                meetings.of(sheet.assessment().id()),
                people.team(member.ownCite()),
                form,
                errors,
                today(),
                removed);
        return new ModelAndView("assessment/meetings", Map.of("view", view));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Page.ZONE));
    }
}
