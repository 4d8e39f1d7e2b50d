package org.ampli.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.ampli.network.Member;
import org.ampli.network.People;
import org.ampli.network.PersonId;
import org.ampli.session.SessionMembers;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ways in, and the one by password. */
@Controller
class SignInController {

    private final SignInPage page;
    private final People people;
    private final Passwords passwords;
    private final Tries tries;
    private final SessionMembers sessions;

    SignInController(SignInPage page, People people, Passwords passwords, Tries tries, SessionMembers sessions) {
        this.page = page;
        this.people = people;
        this.passwords = passwords;
        this.tries = tries;
        this.sessions = sessions;
    }

    @GetMapping("/sign-in")
    Object ways(@RequestParam(required = false) @Nullable String to, @Nullable Member member) {
        return member == null ? page.open(to) : SeeOther.at(OnSite.path(to));
    }

    @PostMapping("/sign-in")
    Object enter(PasswordForm form, HttpServletRequest request, HttpServletResponse response) {
        try {
            tries.count("password", form.email(), request);
            Optional<PersonId> person = people.withEmail(form.email());
            if (!passwords.matches(person, form.password())) {
                throw Refusal.invalid("account.refusal.password");
            }
            tries.forget("password", form.email());
            sessions.signIn(person.orElseThrow(), request, response);
            return SeeOther.at(OnSite.path(form.to()));
        } catch (Refusal refusal) {
            return page.refusing(refusal, "password", form.email(), form.to(), response);
        }
    }

    /** What is typed to enter by password; what is missing counts as empty. */
    record PasswordForm(
            String email, String password, @Nullable String to) {

        PasswordForm {
            email = shortened(email, 254);
            password = shortened(password, 4 * PasswordRules.LONGEST);
        }

        private static String shortened(@Nullable String typed, int most) {
            return typed == null || typed.length() > most ? "" : typed;
        }
    }
}
