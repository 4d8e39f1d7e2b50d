package org.ampli.difficulty;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ampli.grid.GridEdition;
import org.ampli.grid.GridEditions;
import org.ampli.grid.IndicatorId;
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

/** What Cités are stuck on, and what is said of it: for the Cité and whoever reads it. */
@Controller
@RequestMapping("/difficulties")
class DifficultyController {

    private final DifficultyPages pages;
    private final HelpingOut helping;
    private final WhoHelps whoHelps;
    private final SharedSheets shared;
    private final GridEditions editions;

    DifficultyController(
            DifficultyPages pages, HelpingOut helping, WhoHelps whoHelps, SharedSheets shared, GridEditions editions) {
        this.pages = pages;
        this.helping = helping;
        this.whoHelps = whoHelps;
        this.shared = shared;
        this.editions = editions;
    }

    /** One difficulty, with what was typed and refused last. */
    record View(
            DifficultyPages.Line line,
            List<DifficultyPages.Said> said,
            Member member,
            WhoHelps.Help help,
            DifficultyForm form,
            @Nullable Refusal refused) {

        boolean own() {
            return line.cite().equals(member.cite());
        }
    }

    @GetMapping
    ModelAndView all(Member member) {
        if (!member.fills() && !member.reads()) {
            throw Refusal.notFound();
        }
        ModelAndView page = new ModelAndView("difficulty/difficulties")
                .addObject("member", member)
                .addObject("read", member.reads() ? pages.read(member) : List.of())
                .addObject("opened", member.reads() ? shared.openTo(member) : List.of());
        return member.fills()
                ? page.addObject("own", pages.own(member.ownCite()))
                        .addObject("help", whoHelps.of(member.ownCite()))
                        .addObject("sharing", shared.of(member.ownCite()))
                : page;
    }

    @GetMapping("/new")
    ModelAndView write(Member member, Locale language, @RequestParam(defaultValue = "") String indicator) {
        return writing(member, language, DifficultyForm.about(indicator), null);
    }

    @PostMapping
    ModelAndView report(Member member, Locale language, DifficultyForm form) {
        member.ownCite();
        try {
            helping.report(member, new DifficultyId(form.once()), indicator(form, language), form.text());
        } catch (Refusal refused) {
            return writing(member, language, form, unreadable(refused));
        }
        return new ModelAndView("redirect:/difficulties/" + form.once());
    }

    @GetMapping("/{id}")
    ModelAndView one(Member member, @PathVariable DifficultyId id) {
        return page(member, id, DifficultyForm.about(""), null);
    }

    @PostMapping("/{id}/answers")
    ModelAndView answer(Member member, @PathVariable DifficultyId id, DifficultyForm form) {
        return say(member, id, DifficultySaid.Kind.ANSWER, form);
    }

    @PostMapping("/{id}/closing")
    ModelAndView close(Member member, @PathVariable DifficultyId id, DifficultyForm form) {
        return say(member, id, DifficultySaid.Kind.CLOSING, form);
    }

    @PostMapping("/{id}/reopening")
    ModelAndView reopen(Member member, @PathVariable DifficultyId id, DifficultyForm form) {
        return say(member, id, DifficultySaid.Kind.REOPENING, form);
    }

    private ModelAndView say(Member member, DifficultyId id, DifficultySaid.Kind kind, DifficultyForm form) {
        try {
            helping.say(member, id, form.once(), kind, form.text());
        } catch (Refusal refused) {
            return page(member, id, form, unreadable(refused));
        }
        return new ModelAndView("redirect:/difficulties/" + id.value());
    }

    /** What cannot be taken as it was typed comes back with its page; every other refusal has its own. */
    private static Refusal unreadable(Refusal refused) {
        if (refused.status() != HttpStatus.UNPROCESSABLE_CONTENT) {
            throw refused;
        }
        return refused;
    }

    private @Nullable IndicatorId indicator(DifficultyForm form, Locale language) {
        return form.indicator().isEmpty()
                ? null
                : editions.inForce(language)
                        .indicator(form.indicator())
                        .orElseThrow(Refusal::notFound)
                        .id();
    }

    private ModelAndView writing(Member member, Locale language, DifficultyForm form, @Nullable Refusal refused) {
        GridEdition edition = editions.inForce(language);
        WhoHelps.Help help = whoHelps.of(member.ownCite());
        return shown("difficulty/report", refused)
                .addObject("form", form)
                .addObject("edition", edition)
                .addObject("help", help)
                .addObject("refused", refused);
    }

    private ModelAndView page(Member member, DifficultyId id, DifficultyForm form, @Nullable Refusal refused) {
        DifficultyPages.Line line = pages.find(member, id);
        return shown("difficulty/difficulty", refused)
                .addAllObjects(Map.of(
                        "view", new View(line, pages.said(id), member, whoHelps.of(line.cite()), form, refused)));
    }

    private static ModelAndView shown(String page, @Nullable Refusal refused) {
        ModelAndView shown = new ModelAndView(page);
        if (refused != null) {
            shown.setStatus(refused.status());
        }
        return shown;
    }
}
