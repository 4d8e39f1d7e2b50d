package org.ampli.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ampli.network.Member;
import org.ampli.network.Registering;
import org.ampli.session.OpenSessions;
import org.ampli.shared.Languages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own account: what one is called, in which language one is written to, the password, the sessions. */
@Controller
class AccountController {

    private final Registering registering;
    private final Passwords passwords;
    private final Tries tries;
    private final OpenSessions sessions;

    AccountController(Registering registering, Passwords passwords, Tries tries, OpenSessions sessions) {
        this.registering = registering;
        this.passwords = passwords;
        this.tries = tries;
        this.sessions = sessions;
    }

    @GetMapping("/account")
    ModelAndView show(@RequestParam(defaultValue = "") String done, Member member) {
        return page(member, member.name(), Map.of()).addObject("done", done);
    }

    @PostMapping("/account")
    Object rename(@RequestParam String name, @RequestParam String language, Member member) {
        Optional<String> visible = Named.of(name);
        if (visible.isEmpty()) {
            return page(member, name, Map.of("name", "account.refusal.name"));
        }
        registering.rename(member.person(), visible.get(), Languages.nearest(List.of(Locale.of(language))));
        return SeeOther.at("/account?done=name");
    }

    @PostMapping("/account/password")
    Object change(PasswordChange form, Member member, HttpServletRequest request) {
        if (passwords.has(member.person())) {
            tries.count("password", member.email(), request);
            if (!passwords.matches(Optional.of(member.person()), form.current())) {
                return page(member, member.name(), Map.of("current", "account.refusal.current"));
            }
            tries.forget("password", member.email());
        }
        Optional<String> objection = PasswordRules.objection(form.password(), member.email());
        if (objection.isPresent()) {
            return page(member, member.name(), Map.of("password", objection.get()));
        }
        passwords.set(member.person(), form.password());
        sessions.endOthers(member.person(), request);
        return SeeOther.at("/account?done=password");
    }

    @PostMapping("/account/sessions/ending")
    Object endOthers(Member member, HttpServletRequest request) {
        sessions.endOthers(member.person(), request);
        return SeeOther.at("/account?done=sessions");
    }

    private ModelAndView page(Member member, String name, Map<String, String> errors) {
        ModelAndView page = new ModelAndView("account/account")
                .addObject("member", member)
                .addObject("name", name)
                .addObject("errors", errors)
                .addObject("hasPassword", passwords.has(member.person()))
                .addObject("sessions", sessions.count(member.person()));
        page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** A new password, and the one in force if there is one. */
    record PasswordChange(String current, String password) {

        PasswordChange {
            current = current == null ? "" : current;
            password = password == null ? "" : password;
        }
    }
}
