package org.ampli.governance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ampli.network.Colleague;
import org.ampli.network.Member;
import org.ampli.network.Role;
import org.ampli.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Candidacies to the technical group: those that one sees, and a new one. */
@Controller
@RequestMapping("/candidacies")
class CandidacyController {

    private final CandidacyPages pages;
    private final Applying applying;
    private final TechnicalGroup group;
    private final Seats seats;

    CandidacyController(CandidacyPages pages, Applying applying, TechnicalGroup group, Seats seats) {
        this.pages = pages;
        this.applying = applying;
        this.group = group;
        this.seats = seats;
    }

    /** The list and the two forms under it, with what was typed there and is wrong. */
    record View(
            Member reader,
            List<Shown> all,
            boolean applies,
            Optional<Colleague> officer,
            CandidacyForm form,
            String words,
            Map<String, String> errors) {}

    @GetMapping
    ModelAndView all(Member member) {
        concerned(member);
        return page(member, CandidacyForm.empty(), "", Map.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView apply(CandidacyForm form, Member member) {
        concerned(member);
        if (!member.is(Role.QUALITY_OFFICER)) {
            throw Refusal.forbidden("governance.refusal.officerOnly");
        }
        if (!form.errors().isEmpty()) {
            return page(member, form, "", form.errors(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView("redirect:/candidacies/"
                + applying.open(member, form.declaration()).value());
    }

    /** A manager's words for the quality officer of their Cité. */
    record ProposalForm(String words) {

        ProposalForm {
            words = words == null ? "" : words.replace("\r\n", "\n").strip();
        }
    }

    @PostMapping("/proposals")
    ModelAndView propose(ProposalForm form, Member member) {
        concerned(member);
        Colleague officer =
                pages.officer(member).orElseThrow(() -> Refusal.forbidden("governance.refusal.managerOnly"));
        if (form.words().isEmpty() || form.words().length() > CandidacyForm.LONGEST) {
            Map<String, String> errors = Map.of("proposal", "governance.error.words");
            return page(member, CandidacyForm.empty(), form.words(), errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView("redirect:/candidacies/"
                + applying.propose(member, officer.person(), form.words()).value());
    }

    private ModelAndView page(
            Member member, CandidacyForm form, String words, Map<String, String> errors, HttpStatusCode status) {
        boolean sits = member.reads()
                && group.ending(seats.today()).stream()
                        .noneMatch(seat -> seat.person().equals(member.person()));
        boolean applies = member.is(Role.QUALITY_OFFICER) && !sits && !pages.waits(member.person());
        Optional<Colleague> officer = pages.officer(member).filter(known -> !pages.waits(known.person()));
        Map<String, Object> model = new HashMap<>();
        model.put("view", new View(member, pages.of(member), applies, officer, form, words, errors));
        return new ModelAndView("governance/candidacies", model, status);
    }

    private static void concerned(Member member) {
        if (!CandidacyPages.concerns(member)) {
            throw Refusal.notFound();
        }
    }
}
