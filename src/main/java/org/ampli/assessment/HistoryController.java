package org.ampli.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.ampli.grid.Indicator;
import org.ampli.network.Member;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who wrote what in an answer, and the way back. */
@Controller
class HistoryController {

    private final Sheets sheets;
    private final AnswerHistory history;
    private final Answering answering;

    HistoryController(Sheets sheets, AnswerHistory history, Answering answering) {
        this.sheets = sheets;
        this.history = history;
        this.answering = answering;
    }

    /** What one spell of writing made of an answer. */
    record Entry(AnswerContent before, AnswerHistory.Change change, boolean current) {

        boolean first() {
            return before.equals(AnswerContent.NONE);
        }

        AnswerContent now() {
            return change.content();
        }

        boolean answerChanged() {
            return !Objects.equals(before.yes(), now().yes());
        }

        boolean argumentChanged() {
            return !before.argument().equals(now().argument());
        }
    }

    @GetMapping("/sheet/{code}/history")
    String history(Member member, Locale language, @PathVariable String code, Model model) {
        Sheet sheet = sheets.of(member, language, Mark.Filter.ALL);
        Indicator indicator = sheet.indicator(code);
        List<AnswerHistory.Change> changes = history.of(sheet.assessment().id(), indicator.id());
        model.addAttribute("sheet", sheet);
        model.addAttribute("indicator", indicator);
        model.addAttribute(
                "entries",
                IntStream.range(0, changes.size())
                        .mapToObj(i -> new Entry(
                                i + 1 < changes.size() ? changes.get(i + 1).content() : AnswerContent.NONE,
                                changes.get(i),
                                i == 0))
                        .toList());
        return "assessment/history";
    }

    @PostMapping("/sheet/{code}/restoration")
    String restore(Member member, Locale language, @PathVariable String code, @RequestParam long version) {
        answering.restore(member, sheets.indicator(member, language, code), version);
        return "redirect:/sheet/" + code;
    }

    @PostMapping("/sheet/{code}/undo")
    String undo(
            Member member, Locale language, @PathVariable String code, @RequestParam(defaultValue = "") String filter) {
        answering.undo(member, sheets.indicator(member, language, code));
        return "redirect:/sheet/" + code + Mark.Filter.of(filter).query();
    }
}
