package org.ampli.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.ampli.network.Cite;
import org.ampli.network.Cites;
import org.ampli.network.LabelStage;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.ampli.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** How the label of a Cité stands and came to stand there; the network office moves it. */
@Controller
@RequestMapping("/cites/{slug}/label")
class LabelController {

    private final Cites cites;
    private final CiteLabels labels;
    private final Labelling labelling;
    private final Clock clock;

    LabelController(Cites cites, CiteLabels labels, Labelling labelling, Clock clock) {
        this.cites = cites;
        this.labels = labels;
        this.labelling = labelling;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, Member member) {
        return page(slug, member, LabelForm.empty(today()), Map.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView change(@PathVariable String slug, LabelForm form, Member member) {
        Cite cite = cite(slug, member);
        if (!member.office()) {
            throw Refusal.forbidden("register.refusal.office");
        }
        Map<String, String> errors = form.errors(today());
        if (!errors.isEmpty()) {
            return page(slug, member, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            labelling.change(cite.id(), form.change(today()), member.person());
        } catch (Refusal refusal) {
            String field = refusal.key().equals("register.refusal.same") ? "stage" : "since";
            return page(slug, member, form, Map.of(field, refusal.key()), refusal.status());
        }
        return new ModelAndView("redirect:/cites/" + cite.slug() + "/label");
    }

    private ModelAndView page(
            String slug, Member member, LabelForm form, Map<String, String> errors, HttpStatusCode status) {
        Cite cite = cite(slug, member);
        Map<String, Object> model = new HashMap<>();
        model.put("cite", cite);
        model.put("label", labels.current(cite.id()));
        model.put("changes", labels.of(cite.id()));
        model.put("stages", member.office() ? LabelStage.values() : new LabelStage[0]);
        model.put("form", form);
        model.put("errors", errors);
        return new ModelAndView("register/label", model, status);
    }

    private Cite cite(String slug, Member member) {
        return cites.named(slug).filter(cite -> member.sees(cite.id())).orElseThrow(Refusal::notFound);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Page.ZONE));
    }
}
