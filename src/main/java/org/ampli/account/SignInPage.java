package org.ampli.account;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of the ways in, with what was typed and what speaks against it; never with a password. */
@Component
class SignInPage {

    private final ObjectProvider<DemoRoles> demo;

    SignInPage(ObjectProvider<DemoRoles> demo) {
        this.demo = demo;
    }

    ModelAndView open(@Nullable String to) {
        return page(to, "");
    }

    ModelAndView refusing(
            Refusal refusal, String part, String email, @Nullable String to, HttpServletResponse response) {
        if (refusal instanceof TooManyTries early) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(early.seconds()));
        }
        ModelAndView page = page(to, email).addObject("refusal", refusal).addObject("part", part);
        page.setStatus(refusal.status());
        return page;
    }

    private ModelAndView page(@Nullable String to, String email) {
        return new ModelAndView("account/signIn")
                .addObject("to", OnSite.path(to))
                .addObject("email", email)
                .addObject(
                        "demo",
                        Optional.ofNullable(demo.getIfAvailable())
                                .map(DemoRoles::all)
                                .orElse(List.of()));
    }
}
