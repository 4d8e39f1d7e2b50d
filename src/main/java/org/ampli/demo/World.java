package org.ampli.demo;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.ampli.network.Cite;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;
import org.ampli.network.Registering;
import org.ampli.network.Role;
import org.ampli.network.TeamFunction;
import org.springframework.stereotype.Component;

/**
 * Builds small worlds out of the product's own gestures: the demo network, the tests and the screenshots share it.
 *
 * <p>People are named by their role, never invented; their addresses end in {@code .example}.
 */
@Component
public class World {

    private final Registering registering;

    World(Registering registering) {
        this.registering = registering;
    }

    /** A Cité with a full team. */
    public Team team(CiteId cite, String slug, String town, Locale language) {
        return new Team(
                cite,
                colleague(
                        cite,
                        slug,
                        "referent",
                        "Référent qualité de " + town,
                        language,
                        Role.QUALITY_OFFICER,
                        Set.of()),
                colleague(
                        cite,
                        slug,
                        "manager",
                        "Manager de " + town,
                        language,
                        Role.MANAGER,
                        Set.of(TeamFunction.MANAGEMENT)),
                colleague(
                        cite,
                        slug,
                        "accueil",
                        "Chargé d’accueil de " + town,
                        language,
                        Role.TEAM_MEMBER,
                        Set.of(TeamFunction.RECEPTION)),
                colleague(
                        cite,
                        slug,
                        "documentation",
                        "Documentaliste de " + town,
                        language,
                        Role.TEAM_MEMBER,
                        Set.of(TeamFunction.DOCUMENTATION)),
                colleague(
                        cite,
                        slug,
                        "conseil",
                        "Conseiller de " + town,
                        language,
                        Role.TEAM_MEMBER,
                        Set.of(TeamFunction.COUNSELLING)));
    }

    /** A new Cité of its own name with a full team, for whoever needs one that nobody else touches. */
    public Team team() {
        String slug = "cite-" + UUID.randomUUID();
        Cite cite = Cite.of(slug, "Cité des métiers de " + slug, slug, "FR", "fr");
        registering.cite(cite);
        return team(cite.id(), slug, slug, Locale.FRENCH);
    }

    /** The network office, which registers Cités and people and edits no answer. */
    public PersonId office(String email) {
        PersonId person = registering.person(email, "Bureau du réseau", Locale.FRENCH);
        registering.mandate(person, Role.NETWORK_OFFICE, null);
        return person;
    }

    private PersonId colleague(
            CiteId cite,
            String slug,
            String function,
            String name,
            Locale language,
            Role role,
            Set<TeamFunction> does) {
        PersonId person = registering.person(function + "@" + slug + ".example", name, language);
        registering.mandate(person, role, cite);
        registering.functions(person, cite, does);
        return person;
    }

    /** The people of one Cité, by what they do there. */
    public record Team(
            CiteId cite,
            PersonId officer,
            PersonId manager,
            PersonId reception,
            PersonId documentation,
            PersonId counselling) {

        public List<PersonId> everyone() {
            return List.of(officer, manager, reception, documentation, counselling);
        }
    }
}
