package org.ampli.team;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The network office names the quality officer and the manager of each Cité (C26). */
@Controller
class CitePeopleController {

    private static final Set<Role> GIVEN =
            EnumSet.of(Role.QUALITY_OFFICER, Role.MANAGER, Role.DEPUTY_OFFICER, Role.TEAM_MEMBER);

    private final JdbcClient database;
    private final TeamPage page;

    CitePeopleController(JdbcClient database, TeamPage page) {
        this.database = database;
        this.page = page;
    }

    @GetMapping("/cites/{slug}/people")
    ModelAndView show(@PathVariable String slug, @RequestParam(defaultValue = "") String done, Member member) {
        return page.show(team(slug, member), GIVEN, InvitationForm.empty(Role.QUALITY_OFFICER), Map.of())
                .addObject("done", done);
    }

    @PostMapping("/cites/{slug}/people/invitations")
    Object invite(@PathVariable String slug, InvitationForm form, Member member) {
        return page.invite(team(slug, member), GIVEN, form, member);
    }

    @PostMapping("/cites/{slug}/people/invitations/{id}/sending")
    Object again(@PathVariable String slug, @PathVariable UUID id, Member member) {
        return page.again(team(slug, member), id, member);
    }

    @PostMapping("/cites/{slug}/people/invitations/{id}/withdrawal")
    Object withdraw(@PathVariable String slug, @PathVariable UUID id, Member member) {
        return page.withdraw(team(slug, member), id);
    }

    @PostMapping("/cites/{slug}/people/{person}/ending")
    Object end(
            @PathVariable String slug,
            @PathVariable PersonId person,
            @RequestParam(defaultValue = "") String reason,
            Member member) {
        return page.end(team(slug, member), GIVEN, person, reason, member);
    }

    private Team team(String slug, Member member) {
        if (!member.office()) {
            throw Refusal.forbidden("team.refusal.office");
        }
        return database.sql("select id, name from cite where slug = :slug")
                .param("slug", slug)
                .query((row, number) -> new Team(
                        new CiteId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        "/cites/" + slug + "/people"))
                .optional()
                .orElseThrow(Refusal::notFound);
    }
}
