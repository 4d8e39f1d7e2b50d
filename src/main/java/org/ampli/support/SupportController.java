package org.ampli.support;

import java.util.List;
import java.util.UUID;
import org.ampli.difficulty.WhoHelps;
import org.ampli.improvement.WrongFields;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The help that a Cité gets, on one page: what was asked or offered, who came, what was agreed. */
@Controller
@RequestMapping("/support")
class SupportController {

    private final Circle circle;
    private final Pages pages;
    private final DraftingContract drafting;

    SupportController(Circle circle, Pages pages, DraftingContract drafting) {
        this.circle = circle;
        this.pages = pages;
        this.drafting = drafting;
    }

    /** What the page reads. */
    @Component
    record Pages(Requests requests, Visits visits, Contracts contracts) {}

    /**
     * The help that one Cité gets.
     *
     * @param typing what was typed and could not be taken
     */
    record View(
            Circle.Place place,
            List<Requests.Line> requests,
            List<Visits.Line> visits,
            List<Visits.Linked> actions,
            List<Contract> contracts,
            List<WhoHelps.Contact> readers,
            Typing typing) {

        @Nullable
        Refusal wrong(String form, String field) {
            return typing.wrong() == null || !typing.form().equals(form)
                    ? null
                    : typing.wrong().at(field);
        }

        String typed(String form) {
            return typing.form().equals(form) ? typing.text() : "";
        }
    }

    /** @param form which one, by its place in the page */
    record Typing(
            String form,
            String text,
            VisitForm visit,
            @Nullable WrongFields wrong) {

        static final Typing NOTHING = new Typing("", "", VisitForm.fresh(), null);

        static Typing of(String form, @Nullable String text, WrongFields wrong) {
            return new Typing(form, text == null ? "" : text, VisitForm.fresh(), wrong);
        }
    }

    @GetMapping
    ModelAndView home(Member member) {
        List<Circle.Accompanied> others = circle.accompanied(member);
        if (member.fills()) {
            return page(circle.place(member, member.ownCite()), Typing.NOTHING).addObject("others", others);
        }
        if (!member.reads()) {
            throw Refusal.notFound();
        }
        return new ModelAndView("support/accompanied", "others", others);
    }

    @GetMapping("/cites/{slug}")
    ModelAndView of(Member member, @PathVariable String slug) {
        return page(circle.place(member, slug), Typing.NOTHING);
    }

    @PostMapping("/cites/{slug}/requests")
    ModelAndView ask(
            Member member,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable UUID once,
            @RequestParam(defaultValue = "") String text) {
        Circle.Place place = circle.place(member, slug);
        try {
            pages.requests().ask(place, once == null ? UUID.randomUUID() : once, text);
        } catch (WrongFields wrong) {
            return page(place, Typing.of("ask", text, wrong));
        }
        return new ModelAndView("redirect:" + place.path());
    }

    @PostMapping("/requests/{id}/answer")
    ModelAndView answer(
            Member member,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean accepted,
            @RequestParam(defaultValue = "") String answer) {
        try {
            Circle.Place place = pages.requests().answer(member, id, accepted, answer);
            return new ModelAndView("redirect:" + place.path());
        } catch (WrongFields wrong) {
            Circle.Place place = circle.place(member, pages.requests().find(id).cite());
            return page(place, Typing.of(id.toString(), answer, wrong));
        }
    }

    @PostMapping("/cites/{slug}/visits")
    ModelAndView visit(Member member, @PathVariable String slug, VisitForm form) {
        Circle.Place place = circle.place(member, slug);
        try {
            pages.visits().note(place, form);
        } catch (WrongFields wrong) {
            return page(place, new Typing("visit", "", form, wrong));
        }
        return new ModelAndView("redirect:/support/visits/" + form.key());
    }

    @PostMapping("/cites/{slug}/contracts")
    ModelAndView contract(
            Member member, @PathVariable String slug, @RequestParam(required = false) @Nullable UUID reader) {
        Circle.Place place = circle.place(member, slug);
        try {
            ContractId id = drafting.begin(place, reader);
            return new ModelAndView("redirect:/support/contracts/" + id.value());
        } catch (WrongFields wrong) {
            return page(place, Typing.of("contract", "", wrong));
        }
    }

    private ModelAndView page(Circle.Place place, Typing typing) {
        View view = new View(
                place,
                pages.requests().of(place.cite()),
                pages.visits().of(place.cite()),
                pages.visits().offered(place.cite()),
                pages.contracts().of(place.cite()),
                circle.readers(place.cite()),
                typing);
        ModelAndView page = new ModelAndView("support/support", "view", view);
        page.setStatus(typing.wrong() == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
