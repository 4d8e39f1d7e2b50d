package org.ampli.improvement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ampli.grid.GridEdition;
import org.ampli.grid.GridEditions;
import org.ampli.network.Member;
import org.ampli.paper.Paper;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The plan of a Cité: for its team, and for whoever reads it. */
@Controller
@RequestMapping("/improvement")
class ActionPlanController {

    private final Reading reading;
    private final TakingActions taking;
    private final GridEditions editions;
    private final Paper paper;
    private final Clock clock;

    ActionPlanController(Reading reading, TakingActions taking, GridEditions editions, Paper paper, Clock clock) {
        this.reading = reading;
        this.taking = taking;
        this.editions = editions;
        this.paper = paper;
        this.clock = clock;
    }

    /** What is read of plans. */
    @org.springframework.stereotype.Component
    record Reading(ActionPlans plans, ActionPages pages, Ideas ideas) {}

    /**
     * The page of a plan.
     *
     * @param dated by due day rather than by state
     */
    record View(
            ActionPlan plan,
            List<ActionPlan> others,
            List<ActionLine> lines,
            List<Idea> ideas,
            Member member,
            GridEdition edition,
            LocalDate today,
            boolean dated) {

        List<ActionLine> in(ActionState state) {
            return lines.stream().filter(line -> line.state() == state).toList();
        }

        boolean own() {
            return plan.own(member);
        }

        String path() {
            return "/improvement/plans/" + plan.id().value();
        }
    }

    /** What a form that begins a plan could not take. */
    record Beginning(int year, String typed, @Nullable Refusal refused) {}

    @GetMapping
    ModelAndView home(Member member, Locale language) {
        List<ActionPlan> own = member.fills() ? reading.plans().of(member.ownCite()) : List.of();
        if (!own.isEmpty()) {
            return page(member, own.getFirst(), own, language, false);
        }
        return none(member, null);
    }

    private ModelAndView none(Member member, @Nullable Beginning typed) {
        if (!member.fills() && !member.reads()) {
            throw Refusal.notFound();
        }
        ModelAndView page = new ModelAndView("improvement/none")
                .addObject("member", member)
                .addObject("years", member.fills() ? reading.plans().toPlan(member.ownCite()) : List.of())
                .addObject("accompanied", reading.plans().accompanied(member))
                .addObject("today", reading.plans().today());
        if (typed != null && typed.refused() != null) {
            page.addObject("typed", typed);
            page.setStatus(typed.refused().status());
        }
        return page;
    }

    @GetMapping("/plans/{id}")
    ModelAndView plan(
            Member member,
            Locale language,
            @PathVariable ActionPlanId id,
            @RequestParam(defaultValue = "") String view) {
        ActionPlan plan = reading.plans().find(member, id);
        return page(member, plan, reading.plans().of(plan.cite()), language, view.equals("dates"));
    }

    @PostMapping("/plans")
    ModelAndView begin(Member member, @RequestParam int year, @RequestParam(required = false) @Nullable String starts) {
        member.ownCite();
        try {
            taking.begin(member, year, starts);
        } catch (WrongFields wrong) {
            return none(member, new Beginning(year, starts == null ? "" : starts, wrong.at("starts")));
        }
        return new ModelAndView("redirect:/improvement");
    }

    @GetMapping("/plans/{id}/plan.pdf")
    ResponseEntity<byte[]> print(Member member, Locale language, @PathVariable ActionPlanId id) {
        ActionPlan plan = reading.plans().find(member, id);
        View view = view(member, plan, List.of(), language, true);
        byte[] file = paper.print("improvement/planDocument", language, Map.of("view", view), clock.instant());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename=\"plan-" + plan.year() + ".pdf\"")
                .body(file);
    }

    private ModelAndView page(Member member, ActionPlan plan, List<ActionPlan> all, Locale language, boolean dated) {
        boolean own = plan.own(member);
        return new ModelAndView("improvement/plan")
                .addObject("view", view(member, plan, all, language, dated))
                .addObject("years", own ? reading.plans().toPlan(plan.cite()) : List.of())
                .addObject("accompanied", own ? reading.plans().accompanied(member) : List.of());
    }

    private View view(Member member, ActionPlan plan, List<ActionPlan> all, Locale language, boolean dated) {
        return new View(
                plan,
                all.stream().filter(other -> !other.id().equals(plan.id())).toList(),
                reading.pages().lines(plan.id()),
                plan.own(member) ? reading.ideas().waiting(plan) : List.of(),
                member,
                editions.edition(plan.edition(), language),
                reading.plans().today(),
                dated);
    }
}
