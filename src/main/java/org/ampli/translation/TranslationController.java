package org.ampli.translation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ampli.grid.EditionLine;
import org.ampli.grid.GridEditions;
import org.ampli.grid.Translating;
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

/** The grid in other languages, for those who translate it: how far each is, and the words side by side. */
@Controller
@RequestMapping("/grid-translations/{code}")
class TranslationController {

    private final GridEditions editions;
    private final Units units;
    private final Translating translating;

    TranslationController(GridEditions editions, Units units, Translating translating) {
        this.editions = editions;
        this.units = units;
        this.translating = translating;
    }

    @GetMapping
    ModelAndView languages(Member member, @PathVariable String code) {
        EditionLine edition = edition(member, code);
        List<Progress> all = units.all(edition, Translating.LANGUAGES);
        return new ModelAndView("translation/languages", Map.of("edition", edition, "languages", all));
    }

    @GetMapping("/{language}")
    ModelAndView language(
            Member member,
            @PathVariable String code,
            @PathVariable String language,
            @RequestParam(defaultValue = "") String state) {
        State only = state.isEmpty()
                ? null
                : State.named(state).orElseThrow(() -> Refusal.invalid("shared.refusal.invalid"));
        return new ModelAndView("translation/language", "view", page(edition(member, code), known(language), only));
    }

    @GetMapping("/{language}/{subject}")
    ModelAndView subject(
            Member member, @PathVariable String code, @PathVariable String language, @PathVariable Subject subject) {
        EditionLine edition = edition(member, code);
        Unit unit = units.one(edition, known(language), subject).orElseThrow(Refusal::notFound);
        return show(new UnitPage(edition, known(language), unit, TranslationForm.of(unit), null));
    }

    @PostMapping("/{language}/{subject}")
    ModelAndView write(
            Member member,
            @PathVariable String code,
            @PathVariable String language,
            @PathVariable Subject subject,
            TranslationForm form) {
        EditionLine edition = edition(member, code);
        Locale into = known(language);
        Unit unit = units.one(edition, into, subject).orElseThrow(Refusal::notFound);
        Translating.Target target = new Translating.Target(edition.id(), subject.value(), into);
        try {
            translating.write(member, target, form.version(), form.texts(unit), form.ready() != null);
        } catch (Refusal refusal) {
            return again(new UnitPage(edition, into, unit, form, refusal), refusal);
        }
        return after(page(edition, into, null), subject);
    }

    @PostMapping("/{language}/{subject}/review")
    ModelAndView review(
            Member member,
            @PathVariable String code,
            @PathVariable String language,
            @PathVariable Subject subject,
            @RequestParam(defaultValue = "0") long seen) {
        EditionLine edition = edition(member, code);
        Locale into = known(language);
        translating.review(member, new Translating.Target(edition.id(), subject.value(), into), seen);
        return after(page(edition, into, null), subject);
    }

    private TranslationPage page(EditionLine edition, Locale language, @Nullable State only) {
        return new TranslationPage(
                edition, units.all(edition, List.of(language)).getFirst(), only);
    }

    /** Goes on to the next subject that asks for a hand, else back to the list. */
    private static ModelAndView after(TranslationPage page, Subject subject) {
        String list = "redirect:/grid-translations/" + page.edition().code() + "/"
                + page.progress().language().getLanguage();
        return new ModelAndView(
                page.next(subject).map(unit -> list + "/" + unit.subject()).orElse(list));
    }

    private static ModelAndView again(UnitPage page, Refusal refusal) {
        if (refusal.status() != HttpStatus.UNPROCESSABLE_CONTENT && !page.clash()) {
            throw refusal;
        }
        ModelAndView shown = show(page);
        shown.setStatus(refusal.status());
        return shown;
    }

    private static ModelAndView show(UnitPage page) {
        return new ModelAndView("translation/unit", "view", page);
    }

    /** For those who do not translate, there is nothing here. */
    private EditionLine edition(Member member, String code) {
        EditionLine edition = editions.readable(code, member);
        if (!Translating.translates(member) || edition.abandonedAt() != null) {
            throw Refusal.notFound();
        }
        return edition;
    }

    private static Locale known(String language) {
        return Translating.LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(language))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
