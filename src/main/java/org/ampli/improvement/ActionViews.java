package org.ampli.improvement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ampli.evidence.EvidenceId;
import org.ampli.evidence.EvidenceLibrary;
import org.ampli.evidence.EvidenceLine;
import org.ampli.evidence.Refused;
import org.ampli.grid.GridEdition;
import org.ampli.grid.GridEditions;
import org.ampli.network.Member;
import org.ampli.storage.StorageLimits;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Gathers the page of one action, with what was typed there last when it could not be taken. */
@Component
class ActionViews {

    private static final int OFFERED = 50;

    private final ActionPlans plans;
    private final ActionPages pages;
    private final GridEditions editions;
    private final EvidenceLibrary library;
    private final StorageLimits limits;

    ActionViews(
            ActionPlans plans,
            ActionPages pages,
            GridEditions editions,
            EvidenceLibrary library,
            StorageLimits limits) {
        this.plans = plans;
        this.pages = pages;
        this.editions = editions;
        this.library = library;
        this.limits = limits;
    }

    GridEdition edition(ActionPlan plan, Locale language) {
        return editions.edition(plan.edition(), language);
    }

    ModelAndView page(Member member, ActionId id, Locale language, ActionView.Typing typing) {
        ActionPlan plan = plans.of(member, id);
        List<EvidenceLine> shown = pages.evidence(plan, id);
        ActionLine line = pages.line(id);
        ActionView view = new ActionView(
                plan,
                line,
                pages.origin(plan, line),
                member,
                plans.today(),
                edition(plan, language),
                new ActionView.Past(pages.steps(id), pages.reviews(id), pages.wordings(id)),
                shown,
                plan.own(member) ? offered(plan, shown) : List.of(),
                limits,
                typing);
        ModelAndView page = new ModelAndView("improvement/action", Map.of("view", view));
        if (!typing.place().isEmpty()) {
            page.setStatus(
                    typing.refused().isEmpty()
                            ? HttpStatus.UNPROCESSABLE_CONTENT
                            : Refused.status(typing.refused(), false));
        }
        return page;
    }

    private List<EvidenceLine> offered(ActionPlan plan, List<EvidenceLine> shown) {
        Set<EvidenceId> there = shown.stream().map(EvidenceLine::id).collect(Collectors.toSet());
        return library.items(plan.cite(), "", OFFERED + there.size()).stream()
                .filter(line -> !there.contains(line.id()))
                .limit(OFFERED)
                .toList();
    }
}
