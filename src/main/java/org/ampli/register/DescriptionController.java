package org.ampli.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.ampli.network.Cite;
import org.ampli.network.Cites;
import org.ampli.network.Describing;
import org.ampli.network.Member;
import org.ampli.network.SiteId;
import org.ampli.register.DescriptionPage.Typed;
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

/** A Cité says what is particular to it and where it receives; the network office what it is called and where it is. */
@Controller
@RequestMapping("/cites/{slug}")
class DescriptionController {

    private final Cites cites;
    private final CiteDescriptions descriptions;
    private final Describing describing;
    private final WritingContext writing;
    private final Clock clock;

    DescriptionController(
            Cites cites, CiteDescriptions descriptions, Describing describing, WritingContext writing, Clock clock) {
        this.cites = cites;
        this.descriptions = descriptions;
        this.describing = describing;
        this.writing = writing;
        this.clock = clock;
    }

    @GetMapping("/description")
    ModelAndView show(@PathVariable String slug, Member member, Locale language) {
        return page(described(slug, member), member, language, Typed.NOTHING, HttpStatus.OK);
    }

    @PostMapping("/description")
    ModelAndView describe(@PathVariable String slug, CiteForm form, Member member, Locale language) {
        Cite cite = described(slug, member);
        if (!member.office()) {
            throw Refusal.forbidden("register.refusal.office");
        }
        int year = LocalDate.now(clock.withZone(Page.ZONE)).getYear();
        Map<String, String> errors = form.errors(year);
        if (!errors.isEmpty()) {
            return wrong(cite, member, language, Typed.cite(form, errors));
        }
        describing.describe(form.cite(cite.id(), cite.slug(), year));
        return done(cite);
    }

    @PostMapping("/context")
    ModelAndView context(@PathVariable String slug, ContextForm form, Member member, Locale language) {
        Cite cite = described(slug, member);
        if (!form.errors().isEmpty()) {
            return wrong(cite, member, language, Typed.context(form, form.errors()));
        }
        try {
            writing.write(cite.id(), form, member.person());
        } catch (Refusal refusal) {
            Typed both = Typed.context(form, Map.of("context", refusal.key()));
            return page(cite, member, language, both, refusal.status());
        }
        return done(cite);
    }

    @PostMapping("/sites")
    ModelAndView addSite(@PathVariable String slug, SiteForm form, Member member, Locale language) {
        Cite cite = described(slug, member);
        if (!form.errors().isEmpty()) {
            return wrong(cite, member, language, Typed.site(form, form.errors()));
        }
        describing.addSite(cite.id(), form.nameLine(), form.townLine());
        return done(cite);
    }

    @PostMapping("/sites/{site}/removal")
    ModelAndView removeSite(@PathVariable String slug, @PathVariable SiteId site, Member member) {
        Cite cite = described(slug, member);
        if (!describing.removeSite(cite.id(), site, member.person())) {
            throw Refusal.notFound();
        }
        return done(cite);
    }

    /** The Cité, if this member may say something of it. */
    private Cite described(String slug, Member member) {
        Cite cite = cites.named(slug).orElseThrow(Refusal::notFound);
        if (!member.office() && !(cite.id().equals(member.cite()) && member.coordinates())) {
            throw Refusal.forbidden("register.refusal.coordinators");
        }
        return cite;
    }

    private ModelAndView wrong(Cite cite, Member member, Locale language, Typed typed) {
        return page(cite, member, language, typed, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(Cite cite, Member member, Locale language, Typed typed, HttpStatusCode status) {
        CiteForm form = typed.cite() == null ? CiteForm.of(cite) : typed.cite();
        DescriptionPage view = new DescriptionPage(
                cite,
                descriptions.of(cite.id()),
                member.office(),
                CiteFields.of(form, typed.cite() == null ? Map.of() : typed.errors(), language),
                typed);
        return new ModelAndView("register/description", Map.of("view", view), status);
    }

    private static ModelAndView done(Cite cite) {
        return new ModelAndView("redirect:/cites/" + cite.slug() + "/description");
    }
}
