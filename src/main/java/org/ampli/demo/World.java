package org.ampli.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.ampli.campaign.TakingPart;
import org.ampli.network.Cite;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;
import org.ampli.network.Registering;
import org.ampli.network.Role;
import org.ampli.network.TeamFunction;
import org.ampli.network.Term;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Builds small worlds out of the product's own gestures: the demo network, the tests and the screenshots share it.
 *
 * <p>People are named by their role, never invented; their addresses end in {@code .example}.
 */
@Component
public class World {

    private final Registering registering;
    private final TakingPart takingPart;

    World(Registering registering, TakingPart takingPart) {
        this.registering = registering;
        this.takingPart = takingPart;
    }

    /** A Cité with a full team; it takes part in the campaign that runs, if one does. */
    public Team team(CiteId cite, String slug, String town, Locale language) {
        return team(new Naming(registering, cite, slug, town, language, null));
    }

    /** A Cité with a full team, which began its work as given. */
    public Team team(CiteId cite, String slug, String town, Locale language, Term term) {
        return team(new Naming(registering, cite, slug, town, language, term));
    }

    private Team team(Naming name) {
        Team team = new Team(
                name.cite(),
                name.colleague("referent", "Référent qualité", Role.QUALITY_OFFICER),
                name.colleague("manager", "Manager", Role.MANAGER, TeamFunction.MANAGEMENT),
                name.colleague("accueil", "Chargé d’accueil", Role.TEAM_MEMBER, TeamFunction.RECEPTION),
                name.colleague("documentation", "Documentaliste", Role.TEAM_MEMBER, TeamFunction.DOCUMENTATION),
                name.colleague("conseil", "Conseiller", Role.TEAM_MEMBER, TeamFunction.COUNSELLING));
        takingPart.enter(name.cite(), team.manager());
        return team;
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

    /** The quality officer of a new Cité, of the technical group besides. */
    public PersonId reader() {
        PersonId officer = team().officer();
        registering.mandate(officer, Role.TECHNICAL_GROUP, null);
        return officer;
    }

    /** Four of them at parity and of four Cités: enough for every Cité to be read. */
    public List<PersonId> readers() {
        List<PersonId> readers = new ArrayList<>(List.of(reader(), reader()));
        for (int i = 0; i < 2; i++) {
            PersonId manager = team().manager();
            registering.mandate(manager, Role.TECHNICAL_GROUP, null);
            readers.add(manager);
        }
        return List.copyOf(readers);
    }

    /** The manager of a new Cité, of the steering group besides. */
    public PersonId steerer() {
        PersonId manager = team().manager();
        registering.mandate(manager, Role.STEERING_GROUP, null);
        return manager;
    }

    /** Names the colleagues of one Cité by what they do in its town. */
    private record Naming(
            Registering registering,
            CiteId cite,
            String slug,
            String town,
            Locale language,
            @Nullable Term term) {

        PersonId colleague(String address, String title, Role role, TeamFunction... does) {
            PersonId person = registering.person(address + "@" + slug + ".example", title + " de " + town, language);
            if (term == null) {
                registering.mandate(person, role, cite);
            } else {
                registering.mandate(person, role, cite, term);
            }
            registering.functions(person, cite, Set.of(does));
            return person;
        }
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
