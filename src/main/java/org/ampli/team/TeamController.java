package org.ampli.team;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.ampli.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own team: everyone sees it; quality officer, deputy and manager invite to it. */
@Controller
class TeamController {

    private static final Set<Role> GIVEN = EnumSet.of(Role.TEAM_MEMBER, Role.DEPUTY_OFFICER);
    private static final Set<Role> GIVEN_BY_THE_MANAGER =
            EnumSet.of(Role.TEAM_MEMBER, Role.DEPUTY_OFFICER, Role.QUALITY_OFFICER);

    private final TeamPage page;

    TeamController(TeamPage page) {
        this.page = page;
    }

    @GetMapping("/team")
    ModelAndView show(@RequestParam(defaultValue = "") String done, Member member) {
        Set<Role> roles = member.coordinates() ? given(member) : Set.of();
        return page.show(team(member), roles, InvitationForm.empty(Role.TEAM_MEMBER), Map.of())
                .addObject("done", done);
    }

    @PostMapping("/team/invitations")
    Object invite(InvitationForm form, Member member) {
        return page.invite(coordinated(member), given(member), form, member);
    }

    @PostMapping("/team/invitations/{id}/sending")
    Object again(@PathVariable UUID id, Member member) {
        return page.again(coordinated(member), id, member);
    }

    @PostMapping("/team/invitations/{id}/withdrawal")
    Object withdraw(@PathVariable UUID id, Member member) {
        return page.withdraw(coordinated(member), id);
    }

    @PostMapping("/team/{person}/ending")
    Object end(@PathVariable PersonId person, @RequestParam(defaultValue = "") String reason, Member member) {
        return page.end(coordinated(member), given(member), person, reason, member);
    }

    /** A Cité chooses its quality officer itself (C26); its manager is the network office's to name. */
    private static Set<Role> given(Member member) {
        return member.is(Role.MANAGER) ? GIVEN_BY_THE_MANAGER : GIVEN;
    }

    private static Team coordinated(Member member) {
        Team team = team(member);
        if (!member.coordinates()) {
            throw Refusal.forbidden("team.refusal.coordinates");
        }
        return team;
    }

    private static Team team(Member member) {
        return new Team(member.ownCite(), String.valueOf(member.citeName()), "/team");
    }
}
