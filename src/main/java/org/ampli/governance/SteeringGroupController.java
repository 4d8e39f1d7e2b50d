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

/** The steering group, of managers only (C06); the network office names its members. */
@Controller
@RequestMapping("/steering-group")
class SteeringGroupController {

    private static final String ADDRESS = "/steering-group";

    private final Seats seats;
    private final Appointing appointing;

    SteeringGroupController(Seats seats, Appointing appointing) {
        this.seats = seats;
        this.appointing = appointing;
    }

    @GetMapping
    ModelAndView show(Member member) {
        return page(member, Typed.NOTHING, HttpStatus.OK);
    }

    @PostMapping("/members")
    ModelAndView name(SeatForm form, Member member) {
        office(member);
        LocalDate today = seats.today();
        SeatForm manager = new SeatForm(form.person(), Role.MANAGER.name(), form.day());
        Map<String, String> errors = manager.errors(today);
        if (!errors.isEmpty()) {
            return page(member, Typed.naming(manager, errors), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            appointing.steering(manager.chosen().orElseThrow(), manager.from(today), member.person());
        } catch (Refusal refusal) {
            return page(member, Typed.naming(manager, Map.of("person", refusal.key())), refusal.status());
        }
        return new ModelAndView("redirect:" + ADDRESS);
    }

    @PostMapping("/members/{mandate}/ending")
    ModelAndView end(@PathVariable MandateId mandate, EndingForm form, Member member) {
        office(member);
        Map<String, String> errors = form.errors(seats.today());
        if (!errors.isEmpty()) {
            return page(member, Typed.ending(mandate, form, errors), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        EndingForm.End end = form.end(seats.today());
        appointing.end(Role.STEERING_GROUP, mandate, end.day(), end.reason(), member.person());
        return new ModelAndView("redirect:" + ADDRESS);
    }

    private ModelAndView page(Member member, Typed typed, HttpStatusCode status) {
        GroupPage view = new GroupPage(
                ADDRESS,
                new SeatPlan(seats.of(Role.STEERING_GROUP)),
                seats.today(),
                member.office(),
                member.office() ? Map.of(Role.MANAGER, seats.eligible(Role.STEERING_GROUP, Role.MANAGER)) : Map.of(),
                typed);
        return new ModelAndView("governance/steeringGroup", Map.of("view", view), status);
    }

    private static void office(Member member) {
        if (!member.office()) {
            throw Refusal.forbidden("governance.refusal.office");
        }
    }
}
