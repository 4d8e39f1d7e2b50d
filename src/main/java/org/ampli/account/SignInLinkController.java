package org.ampli.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Executor;
import org.ampli.mail.Address;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The way in by a link sent by mail: asked for, shown by a get that changes nothing, used by a post. */
@Controller
class SignInLinkController {

    private final SignInPage page;
    private final SendingLink sending;
    private final LinkEntrance entrance;
    private final Tries tries;
    private final Executor aside;

    SignInLinkController(
            SignInPage page,
            SendingLink sending,
            LinkEntrance entrance,
            Tries tries,
            @Qualifier("applicationTaskExecutor") Executor aside) {
        this.page = page;
        this.sending = sending;
        this.entrance = entrance;
        this.tries = tries;
        this.aside = aside;
    }

    /** The look-up happens aside: the answer, and the time it takes, are the same for known and unknown addresses. */
    @PostMapping("/sign-in/link")
    Object ask(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(required = false) @Nullable String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            Address address = Address.of(email).orElseThrow(() -> Refusal.invalid("account.refusal.address"));
            tries.count("link", address.value(), request);
            String browser = entrance.keep(request, response);
            aside.execute(() -> sending.to(address, browser, OnSite.path(to)));
            return new ModelAndView("account/linkSent").addObject("email", address.value());
        } catch (Refusal refusal) {
            return page.refusing(refusal, "link", email.length() > 254 ? "" : email, to, response);
        }
    }

    @GetMapping("/sign-in/link/{token}")
    ModelAndView show(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        SignInLinks.State state = entrance.state(token, request);
        ModelAndView link =
                new ModelAndView("account/link").addObject("state", state).addObject("token", token);
        link.setStatus(state == SignInLinks.State.READY ? HttpStatus.OK : HttpStatus.GONE);
        return link;
    }

    @PostMapping("/sign-in/link/{token}")
    Object use(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        return entrance.enter(token, request, response)
                .<Object>map(SeeOther::at)
                .orElseGet(() -> show(token, request, response));
    }
}
