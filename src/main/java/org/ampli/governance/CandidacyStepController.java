package org.ampli.governance;

import java.util.HashMap;
import java.util.Map;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One candidacy, and its next step: the manager's word, the candidate's yes, the answer, the seat. */
@Controller
@RequestMapping("/candidacies/{id}")
class CandidacyStepController {

    private final CandidacyPages pages;
    private final Applying applying;
    private final Seats seats;

    CandidacyStepController(CandidacyPages pages, Applying applying, Seats seats) {
        this.pages = pages;
        this.applying = applying;
        this.seats = seats;
    }

    /** What was typed and is wrong. */
    record Typed(
            CandidacyForm declaration,
            AnswerForm answer,
            @Nullable SeatForm seat,
            Map<String, String> errors) {

        static final Typed NOTHING = new Typed(CandidacyForm.empty(), AnswerForm.EMPTY, null, Map.of());

        static Typed answer(AnswerForm form, Map<String, String> errors) {
            return new Typed(CandidacyForm.empty(), form, null, errors);
        }
    }

    @GetMapping
    ModelAndView show(@PathVariable CandidacyId id, Member member) {
        return page(member, id, Typed.NOTHING, HttpStatus.OK);
    }

    @PostMapping("/agreement")
    ModelAndView agree(@PathVariable CandidacyId id, AnswerForm form, Member member) {
        find(member, id);
        Map<String, String> errors = form.errors(false);
        if (!errors.isEmpty()) {
            return wrong(member, id, Typed.answer(form, errors));
        }
        if (form.yes()) {
            applying.agree(member, id);
        } else {
            applying.refuse(member, id, form.why());
        }
        return done(id);
    }

    @PostMapping("/volunteering")
    ModelAndView volunteer(@PathVariable CandidacyId id, CandidacyForm form, Member member) {
        find(member, id);
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            return wrong(member, id, new Typed(form, AnswerForm.EMPTY, null, errors));
        }
        applying.volunteer(member, id, form.declaration());
        return done(id);
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(@PathVariable CandidacyId id, Member member) {
        find(member, id);
        applying.withdraw(member, id);
        return done(id);
    }

    @PostMapping("/answer")
    ModelAndView answer(@PathVariable CandidacyId id, AnswerForm form, Member member) {
        find(member, id);
        Map<String, String> errors = form.errors(true);
        if (!errors.isEmpty()) {
            return wrong(member, id, Typed.answer(form, errors));
        }
        applying.answer(member, id, form.yes(), form.why());
        return done(id);
    }

    /** The first day of a seat. */
    record SeatDay(@Nullable String day) {}

    @PostMapping("/seat")
    ModelAndView seat(@PathVariable CandidacyId id, SeatDay form, Member member) {
        find(member, id);
        SeatForm typed = new SeatForm("", "", form.day());
        if (SeatForm.dayOf(form.day(), seats.today()).isEmpty()) {
            Map<String, String> errors = Map.of("day", "governance.error.day");
            return wrong(member, id, new Typed(CandidacyForm.empty(), AnswerForm.EMPTY, typed, errors));
        }
        try {
            applying.seat(member, id, typed.from(seats.today()));
        } catch (Refusal refusal) {
            Map<String, String> errors = Map.of("day", refusal.key());
            Typed kept = new Typed(CandidacyForm.empty(), AnswerForm.EMPTY, typed, errors);
            return page(member, id, kept, refusal.status());
        }
        return done(id);
    }

    private Shown find(Member member, CandidacyId id) {
        return pages.find(member, id).orElseThrow(Refusal::notFound);
    }

    private ModelAndView wrong(Member member, CandidacyId id, Typed typed) {
        return page(member, id, typed, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(Member member, CandidacyId id, Typed typed, HttpStatusCode status) {
        Map<String, Object> model = new HashMap<>();
        model.put("shown", find(member, id));
        model.put("typed", typed);
        model.put("today", seats.today());
        return new ModelAndView("governance/candidacy", model, status);
    }

    private static ModelAndView done(CandidacyId id) {
        return new ModelAndView("redirect:/candidacies/" + id.value());
    }
}
