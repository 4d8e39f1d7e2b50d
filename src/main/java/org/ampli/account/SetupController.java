package org.ampli.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.ampli.mail.Address;
import org.ampli.session.SessionMembers;
import org.ampli.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page of a new installation; once the network office has its account, it does not exist. */
@Controller
class SetupController {

    private final FirstStart start;
    private final Tries tries;
    private final SessionMembers sessions;

    SetupController(FirstStart start, Tries tries, SessionMembers sessions) {
        this.start = start;
        this.tries = tries;
        this.sessions = sessions;
    }

    @GetMapping("/setup")
    ModelAndView ask() {
        if (!start.waiting()) {
            throw Refusal.notFound();
        }
        return page(new SetupForm("", "", "", ""), Map.of());
    }

    @PostMapping("/setup")
    Object open(SetupForm form, Locale language, HttpServletRequest request, HttpServletResponse response) {
        if (!start.waiting()) {
            throw Refusal.notFound();
        }
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            return page(form, errors);
        }
        tries.count("setup", "setup", request);
        try {
            Address email = Address.of(form.email()).orElseThrow();
            String name = Named.of(form.name()).orElseThrow();
            sessions.signIn(start.open(form.code(), name, email, form.password(), language), request, response);
            return SeeOther.at("/");
        } catch (Refusal refusal) {
            if (refusal.status() != HttpStatus.UNPROCESSABLE_CONTENT) {
                throw refusal;
            }
            return page(form, Map.of("code", refusal.key()));
        }
    }

    private static ModelAndView page(SetupForm form, Map<String, String> errors) {
        ModelAndView page =
                new ModelAndView("account/setup").addObject("form", form).addObject("errors", errors);
        page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** What the first account needs. */
    record SetupForm(String code, String name, String email, String password) {

        SetupForm {
            code = code == null ? "" : code;
            name = name == null ? "" : name;
            email = email == null ? "" : email;
            password = password == null ? "" : password;
        }

        /** By field, the key of what is wrong with it. */
        Map<String, String> errors() {
            Map<String, String> errors = new LinkedHashMap<>();
            if (code.isBlank()) {
                errors.put("code", "account.refusal.code");
            }
            if (Named.of(name).isEmpty()) {
                errors.put("name", "account.refusal.name");
            }
            if (Address.of(email).isEmpty()) {
                errors.put("email", "account.refusal.address");
            }
            PasswordRules.objection(password, email).ifPresent(objection -> errors.put("password", objection));
            return errors;
        }
    }
}
