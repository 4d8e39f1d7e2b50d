package org.ampli.governance;

import java.time.LocalDate;
import java.util.Map;
import org.ampli.governance.GroupPage.Typed;
import org.ampli.mandate.EndingForm;
import org.ampli.network.MandateId;
import org.ampli.network.Member;
import org.ampli.network.Role;
import org.ampli.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The ten seats of the technical group; the steering group alone gives and ends them (C08). */
@Controller
@RequestMapping("/technical-group")
class TechnicalGroupController {

    private static final String ADDRESS = "/technical-group";

    private final TechnicalGroup group;
    private final Seats seats;
    private final Appointing appointing;

    TechnicalGroupController(TechnicalGroup group, Seats seats, Appointing appointing) {
        this.group = group;
        this.seats = seats;
        this.appointing = appointing;
    }

    @GetMapping
    ModelAndView show(Member member) {
        return page(member, Typed.NOTHING, HttpStatus.OK);
    }

    @PostMapping("/seats")
    ModelAndView appoint(SeatForm form, Member member) {
        steering(member);
        LocalDate today = seats.today();
        Map<String, String> errors = form.errors(today);
        if (!errors.isEmpty()) {
            return page(member, Typed.naming(form, errors), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            appointing.seat(form.chosen().orElseThrow(), form.role(), form.from(today), member.person());
        } catch (Refusal refusal) {
            return page(member, Typed.naming(form, Map.of("person", refusal.key())), refusal.status());
        }
        return new ModelAndView("redirect:" + ADDRESS);
    }

    @PostMapping("/seats/{mandate}/ending")
    ModelAndView end(@PathVariable MandateId mandate, EndingForm form, Member member) {
        steering(member);
        Map<String, String> errors = form.errors(seats.today());
        if (!errors.isEmpty()) {
            return page(member, Typed.ending(mandate, form, errors), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        EndingForm.End end = form.end(seats.today());
        appointing.end(Role.TECHNICAL_GROUP, mandate, end.day(), end.reason(), member.person());
        return new ModelAndView("redirect:" + ADDRESS);
    }

    private ModelAndView page(Member member, Typed typed, HttpStatusCode status) {
        GroupPage view = new GroupPage(
                ADDRESS,
                group.plan(),
                seats.today(),
                member.steers(),
                member.steers()
                        ? Map.of(
                                Role.QUALITY_OFFICER, seats.eligible(Role.TECHNICAL_GROUP, Role.QUALITY_OFFICER),
                                Role.MANAGER, seats.eligible(Role.TECHNICAL_GROUP, Role.MANAGER))
                        : Map.of(),
                typed);
        return new ModelAndView(
                "governance/technicalGroup", Map.of("view", view, "meets", member.reads() || member.steers()), status);
    }

    private static void steering(Member member) {
        if (!member.steers()) {
            throw Refusal.forbidden("governance.refusal.steering");
        }
    }
}
