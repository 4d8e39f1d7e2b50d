package org.ampli.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.ampli.network.Cite;
import org.ampli.network.CiteId;
import org.ampli.network.People;
import org.ampli.network.Registering;
import org.ampli.network.Role;
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

    /** Ten at parity, from all over the network (C10, C13). */
    private static final List<String> TECHNICAL = List.of(
            "referent@geneve",
            "manager@porto",
            "referent@milano",
            "manager@barcelona",
            "referent@irun",
            "manager@roma-lazio",
            "referent@marseille-paca",
            "manager@cotes-d-armor",
            "referent@limoges-limousin",
            "manager@sqy");

    private final World world;
    private final Registering registering;
    private final People people;

    DemoNetwork(World world, Registering registering, People people) {
        this.world = world;
        this.registering = registering;
        this.people = people;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws Exception {
        if (people.withEmail(OFFICE).isPresent()) {
            return;
        }
        for (Map<String, Object> line : cites()) {
            Cite cite = cite(line);
            registering.cite(cite);
            world.team(cite.id(), cite.slug(), cite.town(), Locale.of(cite.language()));
        }
        world.office(OFFICE);
        STEERING.forEach(address -> appoint(address, Role.STEERING_GROUP));
        TECHNICAL.forEach(address -> appoint(address, Role.TECHNICAL_GROUP));
    }

    private void appoint(String address, Role role) {
        registering.mandate(people.withEmail(address + ".example").orElseThrow(), role, null);
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
