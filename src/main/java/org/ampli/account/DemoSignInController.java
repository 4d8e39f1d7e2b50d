package org.ampli.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ampli.session.SessionMembers;
import org.ampli.shared.Refusal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** One press enters as a role; without the demo this does not exist. */
@Controller
@ConditionalOnBooleanProperty("ampli.demo")
class DemoSignInController {

    private final DemoRoles roles;
    private final SessionMembers sessions;

    DemoSignInController(DemoRoles roles, SessionMembers sessions) {
        this.roles = roles;
        this.sessions = sessions;
    }

    @PostMapping("/sign-in/demo")
    RedirectView enter(
            @RequestParam String email,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        sessions.signIn(roles.person(email).orElseThrow(Refusal::notFound), request, response);
        return SeeOther.at(OnSite.path(to));
    }
}
