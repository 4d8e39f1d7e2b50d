package org.ampli.improvement;

import java.util.Locale;
import java.util.UUID;
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

/** Actions are added by anybody of the team, and worded again by whoever coordinates it. */
@Controller
@RequestMapping("/improvement")
class ActionController {

    private final ActionPlans plans;
    private final ActionPages pages;
    private final ActionViews views;
    private final TakingActions taking;
    private final ActionOrigins origins;

    ActionController(
            ActionPlans plans, ActionPages pages, ActionViews views, TakingActions taking, ActionOrigins origins) {
        this.plans = plans;
        this.pages = pages;
        this.views = views;
        this.taking = taking;
        this.origins = origins;
    }

    /**
     * What an action is, to be typed.
     *
     * @param stands the action as it stands, null for a new one
     * @param clash whether it was worded again while this was typed
     */
    record Typing(
            ActionPlan plan,
            ActionForm form,
            @Nullable ActionLine stands,
            @Nullable Origin origin,
            @Nullable WrongFields wrong,
            boolean clash) {

        @Nullable
        Refusal wrong(String field) {
            return wrong == null ? null : wrong.at(field);
        }

        String address() {
            return stands == null ? "/improvement/plans/" + plan.id().value() + "/actions" : stands.path() + "/details";
        }

        HttpStatus status() {
            return clash ? HttpStatus.CONFLICT : wrong == null ? HttpStatus.OK : wrong.status();
        }
    }

    @GetMapping("/plans/{id}/actions/new")
    ModelAndView write(
            Member member,
            Locale language,
            @PathVariable ActionPlanId id,
            @RequestParam(required = false) @Nullable UUID origin) {
        ActionPlan plan = plans.find(member, id);
        plan.refuseReader(member);
        ActionForm fresh = ActionForm.fresh(plan, plans.today());
        Origin born = origin == null ? null : origins.find(plan.cite(), origin).orElseThrow(Refusal::notFound);
        return typing(new Typing(plan, born == null ? fresh : fresh.from(born), null, born, null, false), language);
    }

    /** From where something was told: to the plan that runs, or to where one is begun. */
    @GetMapping("/actions/new")
    String begin(Member member, @RequestParam UUID origin) {
        origins.find(member.ownCite(), origin).orElseThrow(Refusal::notFound);
        return plans.of(member.ownCite()).stream()
                .filter(plan -> !plan.over(plans.today()))
                .findFirst()
                .map(plan -> "redirect:" + plan.path() + "/actions/new?origin=" + origin)
                .orElse("redirect:/improvement");
    }

    @PostMapping("/plans/{id}/actions")
    ModelAndView add(Member member, Locale language, @PathVariable ActionPlanId id, ActionForm form) {
        ActionPlan plan = plans.find(member, id);
        try {
            return at(taking.add(member, id, form, views.edition(plan, language)));
        } catch (WrongFields wrong) {
            UUID from = form.origin();
            Origin born = from == null ? null : origins.find(plan.cite(), from).orElse(null);
            return typing(new Typing(plan, form, null, born, wrong, false), language);
        }
    }

    @GetMapping("/actions/{id}")
    ModelAndView action(Member member, Locale language, @PathVariable ActionId id) {
        return views.page(member, id, language, ActionView.Typing.NOTHING);
    }

    @GetMapping("/actions/{id}/details")
    ModelAndView details(Member member, Locale language, @PathVariable ActionId id) {
        ActionPlan plan = plans.of(member, id);
        plan.refuseUnlessCoordinates(member);
        ActionLine line = pages.line(id);
        return typing(new Typing(plan, ActionForm.of(line), line, null, null, false), language);
    }

    @PostMapping("/actions/{id}/details")
    ModelAndView change(Member member, Locale language, @PathVariable ActionId id, ActionForm form) {
        ActionPlan plan = plans.of(member, id);
        try {
            taking.change(member, id, form, views.edition(plan, language));
        } catch (WrongFields wrong) {
            return typing(new Typing(plan, form, pages.line(id), null, wrong, false), language);
        } catch (Refusal refusal) {
            if (!refusal.key().equals("improvement.refusal.stale")) {
                throw refusal;
            }
            return typing(new Typing(plan, form, pages.line(id), null, null, true), language);
        }
        return at(id);
    }

    private ModelAndView typing(Typing typing, Locale language) {
        ModelAndView page = new ModelAndView("improvement/actionForm")
                .addObject("typing", typing)
                .addObject("edition", views.edition(typing.plan(), language));
        page.setStatus(typing.status());
        return page;
    }

    private static ModelAndView at(ActionId id) {
        return new ModelAndView("redirect:/improvement/actions/" + id.value());
    }
}
