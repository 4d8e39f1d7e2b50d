package org.ampli.account;

import java.util.List;
import java.util.Optional;
import org.ampli.network.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The ways in. */
@Controller
class SignInController {

    private final ObjectProvider<DemoRoles> demo;

    SignInController(ObjectProvider<DemoRoles> demo) {
        this.demo = demo;
    }

    @GetMapping("/sign-in")
    Object page(@RequestParam(required = false) @Nullable String to, @Nullable Member member, Model model) {
        if (member != null) {
            return SeeOther.at(OnSite.path(to));
        }
        return new ModelAndView("account/signIn", model.asMap())
                .addObject("to", OnSite.path(to))
                .addObject("demo", roles());
    }

    private List<DemoRole> roles() {
        return Optional.ofNullable(demo.getIfAvailable()).map(DemoRoles::all).orElse(List.of());
    }
}
