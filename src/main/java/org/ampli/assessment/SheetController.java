package org.ampli.assessment;

import java.util.Locale;
import org.ampli.evidence.EvidenceId;
import org.ampli.grid.Indicator;
import org.ampli.live.Live;
import org.ampli.network.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The sheet: one indicator at a time, or all of them on one page. */
@Controller
class SheetController {

    private final Sheets sheets;
    private final IndicatorSheets indicators;
    private final Live live;

    SheetController(Sheets sheets, IndicatorSheets indicators, Live live) {
        this.sheets = sheets;
        this.indicators = indicators;
        this.live = live;
    }

    @GetMapping("/sheet")
    String next(Member member, Locale language, @RequestParam(defaultValue = "all") String filter) {
        Mark.Filter only = Mark.Filter.of(filter);
        Sheet sheet = sheets.of(member, language, only);
        Indicator to = sheet.marks().stream()
                .filter(mark -> only != Mark.Filter.ALL && only.shows(mark))
                .findFirst()
                .map(Mark::indicator)
                .orElseGet(sheet::next);
        return "redirect:/sheet/" + to.code() + sheet.query();
    }

    @GetMapping("/sheet/{code}")
    String indicator(
            Member member,
            Locale language,
            @PathVariable String code,
            @RequestParam(defaultValue = "all") String filter,
            @RequestParam(required = false) @Nullable String find,
            @RequestParam(required = false) @Nullable EvidenceId removed,
            Model model) {
        AttachmentList.Asked asked = new AttachmentList.Asked(find, removed);
        model.addAttribute("view", indicators.of(member, language, code, Mark.Filter.of(filter), asked));
        return "assessment/sheet";
    }

    /** The rail of contents alone, for a screen on which a colleague's answer has just appeared. */
    @GetMapping("/sheet/{code}/contents")
    String contents(
            Member member,
            Locale language,
            @PathVariable String code,
            @RequestParam(defaultValue = "all") String filter,
            Model model) {
        Sheet sheet = sheets.of(member, language, Mark.Filter.of(filter));
        model.addAttribute("sheet", sheet);
        model.addAttribute("current", sheet.indicator(code));
        return "assessment/contents";
    }

    @GetMapping("/sheet/all")
    String whole(Member member, Locale language, @RequestParam(defaultValue = "all") String filter, Model model) {
        model.addAttribute("whole", indicators.whole(member, language, Mark.Filter.of(filter)));
        return "assessment/whole";
    }

    /** What colleagues commit, as it happens. */
    @GetMapping(path = "/sheet/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(Member member) {
        return live.listen(member.ownCite().value());
    }
}
