package org.ampli.account;

import jakarta.servlet.http.HttpServletRequest;
import org.ampli.network.People;
import org.ampli.shared.Refusal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One press enters as a role; without the demo this does not exist. */
@Controller
@ConditionalOnBooleanProperty("ampli.demo")
class DemoSignInController {

    private final People people;
    private final SessionMembers sessions;

    DemoSignInController(People people, SessionMembers sessions) {
        this.people = people;
        this.sessions = sessions;
    }

    @PostMapping("/sign-in/demo")
    String enter(@RequestParam String email, HttpServletRequest request) {
        sessions.signIn(people.withEmail(email).orElseThrow(Refusal::notFound), request);
        return "redirect:/";
    }
}
