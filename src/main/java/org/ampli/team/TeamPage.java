package org.ampli.team;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ampli.account.SeeOther;
import org.ampli.mandate.Ending;
import org.ampli.network.Member;
import org.ampli.network.People;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.ampli.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What can be done about a team, by those who look after it: a Cité's coordinators, or the network office. */
@Component
class TeamPage {

    static final Set<Role> COORDINATORS = EnumSet.of(Role.QUALITY_OFFICER, Role.DEPUTY_OFFICER, Role.MANAGER);

    private final People people;
    private final Invitations invitations;
    private final Inviting inviting;
    private final Ending ending;
    private final Clock clock;

    TeamPage(People people, Invitations invitations, Inviting inviting, Ending ending, Clock clock) {
        this.people = people;
        this.invitations = invitations;
        this.inviting = inviting;
        this.ending = ending;
        this.clock = clock;
    }

    /** @param roles those that the reader may give and take; none where they may only look */
    ModelAndView show(Team team, Set<Role> roles, InvitationForm form, Map<String, String> errors) {
        ModelAndView page = new ModelAndView("team/team")
                .addObject("team", team)
                .addObject("colleagues", people.team(team.cite()))
                .addObject("invitations", roles.isEmpty() ? java.util.List.of() : invitations.of(team.cite()))
                .addObject("roles", roles)
                .addObject("form", form)
                .addObject("errors", errors)
                .addObject("now", clock.instant());
        page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    Object invite(Team team, Set<Role> roles, InvitationForm form, Member member) {
        if (!roles.contains(form.role())) {
            throw Refusal.forbidden("team.refusal.role");
        }
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            return show(team, roles, form, errors);
        }
        try {
            inviting.invite(form, team, member.person(), member.language());
            return SeeOther.at(team.path() + "?done=invited");
        } catch (Refusal refusal) {
            ModelAndView page = show(team, roles, form, Map.of("email", refusal.key()));
            page.setStatus(refusal.status());
            return page;
        }
    }

    Object again(Team team, UUID invitation, Member member) {
        inviting.again(waiting(team, invitation), member.language());
        return SeeOther.at(team.path() + "?done=again");
    }

    Object withdraw(Team team, UUID invitation) {
        invitations.withdraw(waiting(team, invitation).id());
        return SeeOther.at(team.path() + "?done=withdrawn");
    }

    /** Ends what a colleague does in the Cité; nobody ends their own mandates, nor those that they could not give. */
    Object end(Team team, Set<Role> roles, PersonId person, String reason, Member member) {
        var colleague = people.team(team.cite()).stream()
                .filter(known -> known.person().equals(person))
                .findAny()
                .orElseThrow(Refusal::notFound);
        if (person.equals(member.person()) || !roles.containsAll(colleague.roles())) {
            throw Refusal.forbidden("team.refusal.end");
        }
        if (reason.isBlank() || reason.length() > 500) {
            throw Refusal.invalid("team.refusal.reason");
        }
        ending.leave(person, team.cite(), reason.strip(), member.person());
        return SeeOther.at(team.path() + "?done=ended");
    }

    private Invitation waiting(Team team, UUID invitation) {
        return invitations.find(team.cite(), invitation).orElseThrow(Refusal::notFound);
    }
}
