package org.ampli.watch;

import java.util.Map;
import org.ampli.grid.IndicatorId;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.ampli.watch.ProposalPage.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The proposals of change: their list, one of them, a new one. */
@Controller
@RequestMapping("/grid-proposals")
class ProposalController {

    private final ProposalLists lists;
    private final ProposalPages pages;
    private final Proposing proposing;

    ProposalController(ProposalLists lists, ProposalPages pages, Proposing proposing) {
        this.lists = lists;
        this.pages = pages;
        this.proposing = proposing;
    }

    @GetMapping
    ModelAndView list(
            Member member,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String q) {
        Standing standing = state.isEmpty()
                ? null
                : Standing.of(state).orElseThrow(() -> Refusal.invalid("shared.refusal.invalid"));
        String words = q.strip().substring(0, Math.min(200, q.strip().length()));
        ProposalList.Wish wish = new ProposalList.Wish(standing, by.equals("me"), words);
        return new ModelAndView("watch/proposals", "list", lists.of(member, wish));
    }

    @GetMapping("/new")
    ModelAndView blank(Member member, @RequestParam IndicatorId indicator) {
        return form(
                proposing.subject(member, indicator),
                ProposalForm.about(indicator.value().toString()),
                null);
    }

    @PostMapping
    ModelAndView propose(Member member, @RequestParam IndicatorId indicator, ProposalForm form) {
        Proposing.Subject subject = proposing.subject(member, indicator);
        try {
            ProposalId proposed = proposing.propose(member, subject, form);
            return new ModelAndView("redirect:/grid-proposals/" + proposed.value());
        } catch (Refusal refusal) {
            if (refusal.status() != HttpStatus.UNPROCESSABLE_CONTENT) {
                throw refusal;
            }
            ModelAndView again = form(subject, form, refusal);
            again.setStatus(refusal.status());
            return again;
        }
    }

    @GetMapping("/{id}")
    ModelAndView proposal(Member member, @PathVariable ProposalId id) {
        return new ModelAndView("watch/proposal", "view", pages.of(member, id, Refused.NOTHING));
    }

    private static ModelAndView form(Proposing.Subject subject, ProposalForm form, @Nullable Refusal refusal) {
        ModelAndView page = new ModelAndView("watch/propose", Map.of("subject", subject, "form", form));
        page.addObject("refusal", refusal);
        return page;
    }
}
