package org.ampli.watch;

import java.util.Locale;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.ampli.watch.ProposalPage.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is answered to a proposal: sorted, decided, discussed, taken back, read. */
@Controller
@RequestMapping("/grid-proposals/{id}")
class AnsweringController {

    private final ProposalPages pages;
    private final Proposing proposing;

    AnsweringController(ProposalPages pages, Proposing proposing) {
        this.pages = pages;
        this.proposing = proposing;
    }

    @PostMapping("/sorting")
    ModelAndView sort(
            Member member,
            @PathVariable ProposalId id,
            @RequestParam(defaultValue = "") String into,
            @RequestParam(defaultValue = "") String reason) {
        return then(
                member,
                id,
                new Typed("sorting", reason),
                () -> proposing.sort(member, id, chosen(ChangeProposal.Sorting.class, into), reason));
    }

    @PostMapping("/decision")
    ModelAndView decide(
            Member member,
            @PathVariable ProposalId id,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String reason) {
        return then(
                member,
                id,
                new Typed("decision", reason),
                () -> proposing.decide(member, id, chosen(ChangeProposal.Decision.class, decision), reason));
    }

    @PostMapping("/remarks")
    ModelAndView say(Member member, @PathVariable ProposalId id, @RequestParam(defaultValue = "") String text) {
        return then(member, id, new Typed("remark", text), () -> proposing.say(member, id, text));
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(Member member, @PathVariable ProposalId id) {
        return then(member, id, new Typed("withdrawal", ""), () -> proposing.withdraw(member, id));
    }

    @PostMapping("/acknowledgement")
    ModelAndView read(Member member, @PathVariable ProposalId id) {
        return then(member, id, new Typed("acknowledgement", ""), () -> proposing.read(member, id));
    }

    /** What was typed in which form. */
    private record Typed(String form, String text) {}

    private ModelAndView then(Member member, ProposalId id, Typed typed, Runnable gesture) {
        try {
            gesture.run();
            return new ModelAndView("redirect:/grid-proposals/" + id.value());
        } catch (Refusal refusal) {
            if (refusal.status() != HttpStatus.UNPROCESSABLE_CONTENT) {
                throw refusal;
            }
            Refused refused = new Refused(typed.form(), typed.text(), refusal.key());
            ModelAndView page = new ModelAndView("watch/proposal", "view", pages.of(member, id, refused));
            page.setStatus(refusal.status());
            return page;
        }
    }

    private static <E extends Enum<E>> E chosen(Class<E> choices, String code) {
        try {
            return Enum.valueOf(choices, code.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw Refusal.invalid("watch.refusal.choice");
        }
    }
}
