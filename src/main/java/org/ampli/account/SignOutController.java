package org.ampli.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ampli.session.SessionMembers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;

/** Leaves nothing behind on a shared computer but the language. */
@Controller
class SignOutController {

    private final SessionMembers sessions;

    SignOutController(SessionMembers sessions) {
        this.sessions = sessions;
    }

    @PostMapping("/sign-out")
    RedirectView leave(HttpServletRequest request, HttpServletResponse response) {
        sessions.signOut(request, response);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return SeeOther.at("/sign-in");
    }
}
