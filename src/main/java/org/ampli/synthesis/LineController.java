package org.ampli.synthesis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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
@RequestMapping({"/readings/{synthesis}/synthesis", "/network-syntheses/{synthesis}"})
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
    String add(Member member, @PathVariable SynthesisId synthesis, @PathVariable String part, LineForm form) {
        Desk desk = desks.find(member, synthesis);
        LineId line = writing.add(member, synthesis, form.wish(part, points.said(synthesis)));
        return "redirect:" + desk.address() + "/" + part + "#d" + line.value();
    }

    @PostMapping(path = "/lines/{line}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> autosave(
            Member member,
            Locale language,
            @PathVariable SynthesisId synthesis,
            @PathVariable LineId line,
            DraftForm form) {
        return DraftPages.json(writing.save(member, synthesis, line, form), language);
    }

    @PostMapping(path = "/lines/{line}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView save(
            Member member,
            Locale language,
            @PathVariable SynthesisId synthesis,
            @PathVariable LineId line,
            DraftForm form) {
        Desk desk = desks.find(member, synthesis);
        WrittenLine written = find(synthesis, line);
        String label = messages.getMessage("synthesis.line." + written.heading(), null, language);
        return DraftPages.html(
                SynthesisPage.field(desk, member, written, label),
                form,
                () -> writing.save(member, synthesis, line, form));
    }

    /** Which indicators a line rests on. */
    record TiesForm(@Nullable List<String> code) {}

    @PostMapping("/lines/{line}/indicators")
    String link(Member member, @PathVariable SynthesisId synthesis, @PathVariable LineId line, TiesForm form) {
        writing.link(member, synthesis, line, form.code() == null ? List.of() : form.code());
        return back(member, synthesis, line, "#d" + line.value());
    }

    @PostMapping("/lines/{line}/removal")
    String remove(Member member, @PathVariable SynthesisId synthesis, @PathVariable LineId line) {
        writing.remove(member, synthesis, line);
        return back(member, synthesis, line, "?removed=" + line.value());
    }

    @PostMapping("/lines/{line}/return")
    String putBack(Member member, @PathVariable SynthesisId synthesis, @PathVariable LineId line) {
        writing.putBack(member, synthesis, line);
        return back(member, synthesis, line, "#d" + line.value());
    }

    private String back(Member member, SynthesisId synthesis, LineId line, String place) {
        return "redirect:" + desks.find(member, synthesis).address() + "/"
                + find(synthesis, line).part() + place;
    }

    private WrittenLine find(SynthesisId synthesis, LineId line) {
        return lines.find(synthesis, line).orElseThrow(Refusal::notFound);
    }
}
