package org.ampli.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.ampli.governance.GovernanceExample;
import org.ampli.network.Cite;
import org.ampli.network.CiteId;
import org.ampli.network.People;
import org.ampli.network.PersonId;
import org.ampli.network.Registering;
import org.ampli.network.Role;
import org.ampli.network.Term;
import org.ampli.shared.Page;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** On the first start of the demo: the Cités that the guide names, their teams, the steering and technical groups. */
@Component
@ConditionalOnBooleanProperty("ampli.demo")
@Order(10)
class DemoNetwork implements ApplicationRunner {

    static final String OFFICE = "bureau@reseau.example";

    /** Managers write the process and launch the year (C06). */
    private static final List<String> STEERING = List.of(
            "manager@paris-la-villette", "manager@genova", "manager@nord-franche-comte", "manager@seine-et-marne");

    /**
     * Ten at parity, from all over the network (C10, C13), with the months since each sits; one term ends in 45 days.
     */
    private static final Map<String, Integer> TECHNICAL = Map.of(
            "referent@geneve", 20,
            "manager@porto", 20,
            "referent@milano", 14,
            "manager@barcelona", 14,
            "referent@irun", 9,
            "manager@roma-lazio", 9,
            "referent@marseille-paca", 9,
            "manager@cotes-d-armor", 3,
            "referent@limoges-limousin", 3);

    private static final String ENDING_SOON = "manager@sqy";
    private static final int YEARS = 4;

    private final World world;
    private final Registering registering;
    private final People people;
    private final GovernanceExample governance;

    DemoNetwork(World world, Registering registering, People people, GovernanceExample governance) {
        this.world = world;
        this.registering = registering;
        this.people = people;
        this.governance = governance;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws Exception {
        if (people.withEmail(OFFICE).isPresent()) {
            return;
        }
        LocalDate today = LocalDate.now(Page.ZONE);
        PersonId office = world.office(OFFICE);
        for (Map<String, Object> line : cites()) {
            Cite cite = cite(line);
            registering.cite(cite);
            Term term = Term.from(since(cite.slug(), today), office);
            world.team(cite.id(), cite.slug(), cite.town(), Locale.of(cite.language()), term);
        }
        STEERING.forEach(address -> registering.mandate(
                person(address), Role.STEERING_GROUP, null, Term.from(today.minusYears(YEARS), office)));
        PersonId steering = person(STEERING.getFirst());
        TECHNICAL.forEach((address, months) -> sit(address, today.minusMonths(months), steering));
        sit(ENDING_SOON, today.plusDays(45).minusMonths(24), steering);
    }

    /** The people of a Cité have been there for some four years, and not all since the same day. */
    static LocalDate since(String slug, LocalDate today) {
        return today.minusYears(YEARS).minusDays(Math.floorMod(slug.hashCode(), 400));
    }

    private void sit(String address, LocalDate from, PersonId by) {
        Role as = address.startsWith("manager") ? Role.MANAGER : Role.QUALITY_OFFICER;
        governance.seat(person(address), as, from, by);
    }

    private PersonId person(String address) {
        return people.withEmail(address + ".example").orElseThrow();
    }

    private static Cite cite(Map<String, Object> line) {
        return new Cite(
                CiteId.next(),
                text(line, "id"),
                text(line, "name"),
                text(line, "town"),
                text(line, "country"),
                text(line, "language"),
                List.of(),
                (Double) line.get("lat"),
                (Double) line.get("lon"),
                (Integer) line.get("opened"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> cites() throws Exception {
        try (var file = new ClassPathResource("demo/cites.yaml").getInputStream()) {
            Map<String, Object> network = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return (List<Map<String, Object>>) Objects.requireNonNull(network.get("cites"));
        }
    }

    private static String text(Map<String, Object> line, String field) {
        return Objects.requireNonNull(line.get(field), field).toString();
    }
}
