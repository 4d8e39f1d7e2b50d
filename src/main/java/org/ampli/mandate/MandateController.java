package org.ampli.mandate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ampli.mandate.MandatesPage.Reader;
import org.ampli.mandate.MandatesPage.Typed;
import org.ampli.network.Cite;
import org.ampli.network.Cites;
import org.ampli.network.Colleague;
import org.ampli.network.MandateId;
import org.ampli.network.Member;
import org.ampli.network.People;
import org.ampli.network.Role;
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

/** Who speaks for a Cité: its own people see it, its manager and the network office name and end. */
@Controller
@RequestMapping("/cites/{slug}/mandates")
class MandateController {

    private final Mandates mandates;
    private final Naming naming;
    private final Ending ending;
    private final Read read;

    MandateController(Mandates mandates, Naming naming, Ending ending, Read read) {
        this.mandates = mandates;
        this.naming = naming;
        this.ending = ending;
        this.read = read;
    }

    /** What the page asks of the network. */
    @org.springframework.stereotype.Component("mandateRead")
    record Read(Cites cites, People people, Clock clock) {

        LocalDate today() {
            return LocalDate.now(clock.withZone(Page.ZONE));
        }
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, Member member) {
        return page(slug, member, Typed.nothing(read.today()), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView name(@PathVariable String slug, NamingForm form, Member member) {
        Cite cite = cite(slug);
        Set<Role> gives = giver(member, cite).gives();
        List<Colleague> team = read.people().team(cite.id());
        Map<String, String> errors = form.errors(gives, team, read.today());
        if (!errors.isEmpty()) {
            return page(slug, member, Typed.naming(form, errors), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            naming.name(form.appointment(cite.id(), gives, team, read.today()), member.person());
        } catch (Refusal refusal) {
            return page(slug, member, Typed.naming(form, Map.of("person", refusal.key())), refusal.status());
        }
        return new ModelAndView("redirect:/cites/" + cite.slug() + "/mandates");
    }

    @PostMapping("/{mandate}/ending")
    ModelAndView end(@PathVariable String slug, @PathVariable MandateId mandate, EndingForm form, Member member) {
        Cite cite = cite(slug);
        Reader giver = giver(member, cite);
        Held held = mandates.find(cite.id(), mandate).orElseThrow(Refusal::notFound);
        if (!giver.gives().contains(held.role())) {
            throw Refusal.forbidden("mandate.refusal.role");
        }
        Map<String, String> errors = form.errors(read.today());
        if (!errors.isEmpty()) {
            Typed typed = Typed.ending(mandate, form, errors, read.today());
            return page(slug, member, typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        ending.end(cite.id(), mandate, form.end(read.today()), member.person());
        return new ModelAndView("redirect:/cites/" + cite.slug() + "/mandates");
    }

    private Reader giver(Member member, Cite cite) {
        Reader reader = Reader.of(member, cite, read.today());
        if (reader.gives().isEmpty()) {
            throw Refusal.forbidden("mandate.refusal.role");
        }
        return reader;
    }

    private Cite cite(String slug) {
        return read.cites().named(slug).orElseThrow(Refusal::notFound);
    }

    private ModelAndView page(String slug, Member member, Typed typed, HttpStatusCode status) {
        Cite cite = cite(slug);
        Reader reader = Reader.of(member, cite, read.today());
        MandatesPage view =
                new MandatesPage(cite, mandates.of(cite.id()), read.people().team(cite.id()), reader, typed);
        return new ModelAndView("mandate/mandates", Map.of("view", view), status);
    }
}
