package org.ampli.revision;

import java.util.UUID;
import java.util.function.Consumer;
import org.ampli.grid.GridEditionId;
import org.ampli.grid.IndicatorId;
import org.ampli.grid.RevisingIndicator;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One indicator of a draft: written, added, split, merged, withdrawn, brought back. */
@Controller
@RequestMapping("/grid-drafts/{code}/indicators")
class DraftIndicatorController {

    private final Drafts drafts;
    private final RevisingIndicator revising;

    DraftIndicatorController(Drafts drafts, RevisingIndicator revising) {
        this.drafts = drafts;
        this.revising = revising;
    }

    @GetMapping("/new")
    ModelAndView blank(
            Member member,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String criterion,
            @RequestParam(required = false) @Nullable IndicatorId split) {
        DraftPage draft = drafts.page(member, code);
        IndicatorForm form = split == null
                ? IndicatorForm.under(criterion)
                : IndicatorForm.splitting(IndicatorPage.find(draft, split));
        return show(new IndicatorPage(draft, null, form, null));
    }

    @GetMapping("/{indicator}")
    ModelAndView indicator(Member member, @PathVariable String code, @PathVariable IndicatorId indicator) {
        DraftPage draft = drafts.page(member, code);
        DraftLine line = IndicatorPage.find(draft, indicator);
        return show(new IndicatorPage(draft, line, IndicatorForm.of(line), null));
    }

    @PostMapping
    ModelAndView add(Member member, @PathVariable String code, IndicatorForm form) {
        GridEditionId edition = drafts.line(member, code).id();
        try {
            IndicatorId added = form.splits()
                    ? revising.split(member, edition, id(IndicatorForm.typed(form.split())), form.content())
                    : revising.add(member, edition, form.content());
            return back(code, added);
        } catch (Refusal refusal) {
            return again(new IndicatorPage(drafts.page(member, code), null, form, refusal), refusal);
        }
    }

    @PostMapping("/{indicator}")
    ModelAndView rewrite(
            Member member, @PathVariable String code, @PathVariable IndicatorId indicator, IndicatorForm form) {
        GridEditionId edition = drafts.line(member, code).id();
        try {
            revising.rewrite(member, edition, indicator, form.version(), form.content());
            return back(code, indicator);
        } catch (Refusal refusal) {
            DraftPage draft = drafts.page(member, code);
            return again(new IndicatorPage(draft, IndicatorPage.find(draft, indicator), form, refusal), refusal);
        }
    }

    @PostMapping("/{indicator}/merger")
    ModelAndView merge(
            Member member,
            @PathVariable String code,
            @PathVariable IndicatorId indicator,
            @RequestParam IndicatorId absorbed) {
        return then(member, code, edition -> revising.merge(member, edition, indicator, absorbed));
    }

    @PostMapping("/{indicator}/withdrawal")
    ModelAndView withdraw(
            Member member,
            @PathVariable String code,
            @PathVariable IndicatorId indicator,
            @RequestParam(defaultValue = "") String reason) {
        return then(member, code, edition -> revising.withdraw(member, edition, indicator, reason));
    }

    @PostMapping("/{indicator}/return")
    ModelAndView bringBack(Member member, @PathVariable String code, @PathVariable IndicatorId indicator) {
        return then(member, code, edition -> revising.bringBack(member, edition, indicator));
    }

    private ModelAndView then(Member member, String code, Consumer<GridEditionId> gesture) {
        gesture.accept(drafts.line(member, code).id());
        return new ModelAndView("redirect:/grid-drafts/" + code);
    }

    /** What was typed stays, beside what stands there now when somebody else wrote meanwhile. */
    private static ModelAndView again(IndicatorPage page, Refusal refusal) {
        if (refusal.status() != HttpStatus.UNPROCESSABLE_CONTENT && !page.clash()) {
            throw refusal;
        }
        ModelAndView shown = show(page);
        shown.setStatus(refusal.status());
        return shown;
    }

    private static ModelAndView show(IndicatorPage page) {
        return new ModelAndView("revision/indicator", "view", page);
    }

    private static ModelAndView back(String code, IndicatorId indicator) {
        return new ModelAndView("redirect:/grid-drafts/" + code + "#i-" + indicator.value());
    }

    private static IndicatorId id(String text) {
        try {
            return new IndicatorId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw Refusal.notFound();
        }
    }
}
