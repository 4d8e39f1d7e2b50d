package org.ampli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ampli.AccessMatrix.Line;
import org.ampli.AccessMatrix.Who;
import org.ampli.demo.World;
import org.ampli.network.PersonId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every route says who gets what from it, and keeps its word over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "ampli.demo=true")
class RoutesTests {

    @Autowired
    List<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    World world;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    private final AccessMatrix matrix = AccessMatrix.read();
    private final Map<Who, Guest> readers = new EnumMap<>(Who.class);

    /** Someone at the door, and the Cité whose addresses they try; who leaves nothing behind may stay. */
    private record Guest(Visitor visitor, String slug) {}

    @Test
    void everyRouteStandsInTheMatrixAndEveryLineHasARoute() {
        assertThat(routes()).hasSizeGreaterThan(10);
        assertThat(strays(routes(), matrix.routes())).isEmpty();
    }

    @Test
    void aRouteWithoutALineAndALineWithoutARouteAreSeen() {
        assertThat(strays(Set.of("GET /a", "GET /b"), Set.of("GET /b", "GET /c")))
                .containsExactlyInAnyOrder(
                        "GET /a stands in no line of src/test/resources/access", "GET /c is no route");
    }

    @Test
    void anAnswerThatTheMatrixDoesNotSayIsSeen() {
        Line line = AccessMatrix.of(Sources.planted("a.csv", "GET;/x/{id};401;404|500;200;;;;;;id=1&page=2"))
                .lines()
                .getFirst();
        assertThat(line.allows(Who.ANONYMOUS, 401)).isTrue();
        assertThat(line.allows(Who.ANONYMOUS, 200)).isFalse();
        assertThat(line.allows(Who.STRANGER, 500)).isFalse();
        assertThat(target(line, Map.of())).isEqualTo("/x/1?page=2");
    }

    @TestFactory
    Stream<DynamicTest> everyLineIsTrue() {
        assertThat(matrix.lines()).isNotEmpty();
        return matrix.lines().stream()
                .map(line -> DynamicTest.dynamicTest(line.route() + " " + line.with(), () -> play(line)));
    }

    private void play(Line line) {
        assertThat(line.expected()).as("%s is played by nobody", line.route()).isNotEmpty();
        List<String> broken = new ArrayList<>();
        line.expected().forEach((who, statuses) -> {
            Guest guest = line.leavesSomething(who) ? guest(who) : readers.computeIfAbsent(who, this::guest);
            int status = ask(guest, line);
            if (!line.allows(who, status)) {
                broken.add(who + " got " + status + " instead of " + statuses);
            }
        });
        assertThat(broken).as(line.route()).isEmpty();
    }

    private int ask(Guest guest, Line asked) {
        Line line = asked.with("{preparing}", year("launched_on is null"));
        String target = target(line, Map.of("code", "1.1.1", "slug", guest.slug(), "year", year("closed_at is null")));
        return switch (line.method()) {
            case "POST" -> guest.visitor().post(target, form(line)).status();
            case "GET", "ANY" -> guest.visitor().get(target).status();
            default -> throw new IllegalArgumentException(line.method() + " is not played yet");
        };
    }

    private static Map<String, String> form(Line line) {
        return line.with().entrySet().stream()
                .filter(value -> !line.path().contains("{" + value.getKey() + "}"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The address of a line: a variable of the path that nobody gave a value is a random id. */
    private static String target(Line line, Map<String, String> values) {
        String path = line.path().replace("/**", "").replaceAll("\\{\\*\\w+}", "");
        Map<String, String> all = new HashMap<>(values);
        all.putAll(line.with());
        for (Map.Entry<String, String> value : all.entrySet()) {
            path = path.replace("{" + value.getKey() + "}", encoded(value.getValue()));
        }
        path = path.replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        String query = line.method().equals("GET")
                ? form(line).entrySet().stream()
                        .map(value -> encoded(value.getKey()) + "=" + encoded(value.getValue()))
                        .collect(Collectors.joining("&"))
                : "";
        return query.isEmpty() ? path : path + "?" + query;
    }

    private Guest guest(Who who) {
        World.Team team = world.team();
        String address = "http://localhost:" + port;
        Visitor visitor = switch (who) {
            case ANONYMOUS -> new Visitor(address);
            case STRANGER -> Visitor.signedIn(address, email(world.team().reception()));
            case MEMBER -> Visitor.signedIn(address, email(team.reception()));
            case OFFICER -> Visitor.signedIn(address, email(team.officer()));
            case MANAGER -> Visitor.signedIn(address, email(team.manager()));
            case OFFICE -> Visitor.signedIn(address, email(world.office("bureau@" + UUID.randomUUID() + ".example")));
            case TECHNICAL -> Visitor.signedIn(address, email(world.reader()));
            case STEERING -> Visitor.signedIn(address, email(world.steerer()));
        };
        return new Guest(visitor, slug(team));
    }

    private String email(PersonId person) {
        return database.sql("select email from person where id = :id")
                .param("id", person.value())
                .query(String.class)
                .single();
    }

    /** The first year of which this is true: the one that runs, the one that is prepared. */
    private String year(String which) {
        return database.sql(
                        "select year from campaign where practice_of is null and " + which + " order by year limit 1")
                .query(String.class)
                .single();
    }

    private String slug(World.Team team) {
        return database.sql("select slug from cite where id = :id")
                .param("id", team.cite().value())
                .query(String.class)
                .single();
    }

    private Set<String> routes() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(RoutesTests::routes)
                .collect(Collectors.toSet());
    }

    private static Stream<String> routes(RequestMappingInfo info) {
        Set<String> methods =
                info.getMethodsCondition().getMethods().stream().map(Enum::name).collect(Collectors.toSet());
        return (methods.isEmpty() ? Set.of("ANY") : methods)
                .stream().flatMap(method -> info.getPatternValues().stream().map(path -> method + " " + path));
    }

    private static List<String> strays(Set<String> routes, Set<String> listed) {
        Set<String> unlisted = new HashSet<>(routes);
        unlisted.removeAll(listed);
        Set<String> unknown = new HashSet<>(listed);
        unknown.removeAll(routes);
        return Stream.concat(
                        unlisted.stream().map(route -> route + " stands in no line of src/test/resources/access"),
                        unknown.stream().map(route -> route + " is no route"))
                .sorted()
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
