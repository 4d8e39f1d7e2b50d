package org.ampli.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.ampli.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The network office registers a Cité. */
@Controller
class RegistrationController {

    private final RegisteringCite registering;
    private final Clock clock;

    RegistrationController(RegisteringCite registering, Clock clock) {
        this.registering = registering;
        this.clock = clock;
    }

    @GetMapping("/cites/registration")
    ModelAndView form(Member member, Locale language) {
        office(member);
        return page(CiteForm.empty(), Map.of(), language);
    }

    @PostMapping("/cites")
    ModelAndView register(CiteForm form, Member member, Locale language) {
        office(member);
        Map<String, String> errors =
                form.errors(LocalDate.now(clock.withZone(Page.ZONE)).getYear());
        if (!errors.isEmpty()) {
            return page(form, errors, language);
        }
        return new ModelAndView("redirect:/cites/" + registering.register(form, member.person()) + "/onboarding");
    }

    private static ModelAndView page(CiteForm form, Map<String, String> errors, Locale language) {
        CiteFields fields = CiteFields.of(form, errors, language);
        return new ModelAndView(
                "register/registration",
                Map.of("fields", fields),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static void office(Member member) {
        if (!member.office()) {
            throw Refusal.forbidden("register.refusal.office");
        }
    }
}
