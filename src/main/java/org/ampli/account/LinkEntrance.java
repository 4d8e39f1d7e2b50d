package org.ampli.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.ampli.session.SessionMembers;
import org.springframework.stereotype.Component;

/** Lets in by a link whoever comes with the browser that asked for it. */
@Component
class LinkEntrance {

    private final SignInLinks links;
    private final BrowserCookie browsers;
    private final SessionMembers sessions;

    LinkEntrance(SignInLinks links, BrowserCookie browsers, SessionMembers sessions) {
        this.links = links;
        this.browsers = browsers;
        this.sessions = sessions;
    }

    String keep(HttpServletRequest request, HttpServletResponse response) {
        return browsers.keep(request, response);
    }

    SignInLinks.State state(String token, HttpServletRequest request) {
        return links.state(token, browsers.read(request));
    }

    /** Signs in and tells where the link leads; empty when it is over, or meant for another browser. */
    Optional<String> enter(String token, HttpServletRequest request, HttpServletResponse response) {
        Optional<SignInLinks.Entry> entry = links.use(token, browsers.read(request));
        entry.ifPresent(used -> {
            sessions.signIn(used.person(), request, response);
            browsers.drop(response);
        });
        return entry.map(SignInLinks.Entry::destination);
    }
}
