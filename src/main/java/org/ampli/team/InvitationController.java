package org.ampli.team;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ampli.account.Named;
import org.ampli.account.SeeOther;
import org.ampli.network.PersonId;
import org.ampli.session.SessionMembers;
import org.ampli.shared.Languages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The link of an invitation: a get shows it, a post accepts it and enters. */
@Controller
class InvitationController {

    private final Invitations invitations;
    private final Joining joining;
    private final SessionMembers sessions;

    InvitationController(Invitations invitations, Joining joining, SessionMembers sessions) {
        this.invitations = invitations;
        this.joining = joining;
        this.sessions = sessions;
    }

    @GetMapping("/invitations/{token}")
    ModelAndView show(@PathVariable String token, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        return invitations
                .withToken(token)
                .map(invitation -> page(invitation, token, invitation.name(), Map.of()))
                .orElseGet(InvitationController::over);
    }

    @PostMapping("/invitations/{token}")
    Object accept(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String name,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        Optional<Invitation> invitation = invitations.withToken(token);
        Optional<String> visible = Named.of(name);
        if (invitation.isPresent() && visible.isEmpty()) {
            return page(invitation.get(), token, name, Map.of("name", "account.refusal.name"));
        }
        Optional<PersonId> person =
                visible.flatMap(known -> joining.join(token, known, Languages.nearest(java.util.List.of(language))));
        if (person.isEmpty()) {
            return over();
        }
        sessions.signIn(person.get(), request, response);
        return SeeOther.at("/");
    }

    private static ModelAndView page(Invitation invitation, String token, String name, Map<String, String> errors) {
        ModelAndView page = new ModelAndView("team/invitation")
                .addObject("invitation", invitation)
                .addObject("token", token)
                .addObject("name", name)
                .addObject("errors", errors);
        page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView over() {
        ModelAndView page = new ModelAndView("team/invitationOver");
        page.setStatus(HttpStatus.GONE);
        return page;
    }
}
