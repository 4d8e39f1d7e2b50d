package org.ampli.synthesis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ampli.assessment.AssessmentId;
import org.ampli.draft.DraftForm;
import org.ampli.draft.DraftPages;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The lines of a synthesis: added, written, tied to indicators, taken away and put back. */
@Controller
@RequestMapping("/readings/{assessment}/synthesis")
class LineController {

    private final WritingSynthesis writing;
    private final Desks desks;
    private final Lines lines;
    private final StartingPoints points;
    private final MessageSource messages;

    LineController(WritingSynthesis writing, Desks desks, Lines lines, StartingPoints points, MessageSource messages) {
        this.writing = writing;
        this.desks = desks;
        this.lines = lines;
        this.points = points;
        this.messages = messages;
    }

    @PostMapping("/{part}/lines")
    String add(Member member, @PathVariable AssessmentId assessment, @PathVariable String part, LineForm form) {
        desks.find(member, assessment);
        LineId line = writing.add(member, assessment, form.wish(part, points.said(assessment)));
        return "redirect:/readings/" + assessment.value() + "/synthesis/" + part + "#d" + line.value();
    }

    @PostMapping(path = "/lines/{line}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> autosave(
            Member member,
            Locale language,
            @PathVariable AssessmentId assessment,
            @PathVariable LineId line,
            DraftForm form) {
        return DraftPages.json(writing.save(member, assessment, line, form), language);
    }

    @PostMapping(path = "/lines/{line}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView save(
            Member member,
            Locale language,
            @PathVariable AssessmentId assessment,
            @PathVariable LineId line,
            DraftForm form) {
        Desk desk = desks.find(member, assessment);
        WrittenLine written = find(assessment, line);
        String label = messages.getMessage("synthesis.line." + written.heading(), null, language);
        return DraftPages.html(
                SynthesisPage.field(desk, member, written, label),
                form,
                () -> writing.save(member, assessment, line, form));
    }

    /** Which indicators a line rests on. */
    record TiesForm(@Nullable List<String> code) {}

    @PostMapping("/lines/{line}/indicators")
    String link(Member member, @PathVariable AssessmentId assessment, @PathVariable LineId line, TiesForm form) {
        writing.link(member, assessment, line, form.code() == null ? List.of() : form.code());
        return back(assessment, line, "#d" + line.value());
    }

    @PostMapping("/lines/{line}/removal")
    String remove(Member member, @PathVariable AssessmentId assessment, @PathVariable LineId line) {
        writing.remove(member, assessment, line);
        return back(assessment, line, "?removed=" + line.value());
    }

    @PostMapping("/lines/{line}/return")
    String putBack(Member member, @PathVariable AssessmentId assessment, @PathVariable LineId line) {
        writing.putBack(member, assessment, line);
        return back(assessment, line, "#d" + line.value());
    }

    private String back(AssessmentId assessment, LineId line, String place) {
        return "redirect:/readings/" + assessment.value() + "/synthesis/"
                + find(assessment, line).part() + place;
    }

    private WrittenLine find(AssessmentId assessment, LineId line) {
        return lines.find(assessment, line).orElseThrow(Refusal::notFound);
    }
}
