package org.ampli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ampli.AccessMatrix.Line;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From each address that names something by an id, what another Cité keeps is exactly what never was. */
class OtherCitesTests extends OverHttp {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<String> KNOWN = Set.of("code", "slug", "number", "token");

    /** What its own people reach by an id, so that the others are seen being kept from it. */
    private static final List<String> REACHED = List.of(
            "GET /evidence/{id}",
            "GET /evidence/{id}/versions/{number}/file",
            "GET /evidence/{id}/versions/{number}/preview",
            "POST /evidence/{id}/details",
            "POST /evidence/{id}/versions",
            "POST /evidence/{id}/withdrawal",
            "POST /evidence/{id}/return",
            "POST /sheet/{code}/attachments/{item}/sent",
            "POST /sheet/{code}/attachments/{item}/removal",
            "POST /sheet/{code}/withdrawal",
            "POST /sheet/meetings/{id}/removal",
            "POST /sheet/meetings/{id}/return",
            "POST /team/invitations/{id}/sending",
            "POST /team/invitations/{id}/withdrawal",
            "POST /team/{person}/ending",
            "GET /sendings/{id}",
            "GET /sendings/{id}/grid",
            "GET /sendings/{id}/grid.pdf",
            "GET /sendings/{id}/grid.docx",
            "GET /sendings/{id}/receipt.pdf");

    private final List<Line> lines = AccessMatrix.read().lines().stream()
            .filter(line -> line.method().matches("GET|POST") && named(line))
            .toList();
    private Visitor owner;
    private Set<String> theirs;

    @BeforeEach
    void aCiteThatKeepsOneOfEverything() {
        OneOfEverything kept =
                OneOfEverything.of(database, () -> signedIn(world.team().officer()));
        owner = kept.owner();
        theirs = kept.ids();
    }

    private static boolean named(Line line) {
        return Pattern.compile("\\{(\\w+)}")
                        .matcher(line.path())
                        .results()
                        .anyMatch(place -> !KNOWN.contains(place.group(1)))
                || line.with().values().stream()
                        .anyMatch(value -> ID.matcher(value).matches());
    }

    private Visitor.Answer ask(Visitor visitor, Line line, String id) {
        String address = line.path().replace("{code}", "1.4.3").replace("{slug}", "nanterre");
        Map<String, String> form = new TreeMap<>();
        for (Map.Entry<String, String> value : line.with().entrySet()) {
            String said = ID.matcher(value.getValue()).matches() ? id : value.getValue();
            String place = "{" + value.getKey() + "}";
            if (address.contains(place)) {
                address = address.replace(place, URLEncoder.encode(said, StandardCharsets.UTF_8));
            } else {
                form.put(value.getKey(), said);
            }
        }
        address = address.replace("{token}", "x").replaceAll("\\{\\w+}", id);
        return line.method().equals("POST") ? visitor.post(address, form) : visitor.get(address);
    }

    /** All that can be seen of an answer but the id itself and what is new in each. */
    private static String seen(Visitor.Answer answer, String id) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeIf(name -> name.toLowerCase().matches("date|set-cookie|connection|keep-alive"));
        String page = answer.page().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
        return (answer.status() + " " + headers + " " + page).replace(id, "…");
    }

    private List<String> told(Visitor visitor, List<Line> asked) {
        List<String> told = new ArrayList<>();
        for (Line line : asked) {
            String never = UUID.randomUUID().toString();
            Visitor.Answer answer = ask(visitor, line, never);
            String nothing = seen(answer, never);
            boolean makes = line.method().equals("POST")
                    && answer.status() < 400
                    && !line.path().contains("{token}");
            for (String id : makes ? Set.<String>of() : theirs) {
                String something = seen(ask(visitor, line, id), id);
                if (!something.equals(nothing)) {
                    told.add(line.route() + " " + id + "\n" + something + "\n" + nothing);
                }
            }
        }
        return told;
    }

    @Test
    void whatAnotherCiteKeepsIsExactlyWhatNeverWas() {
        assertThat(told(signedIn(world.team().officer()), lines)).isEmpty();
        List<Line> read =
                lines.stream().filter(line -> line.method().equals("GET")).toList();
        assertThat(told(stranger(), read)).as("to whoever has not entered").isEmpty();
        Visitor office = signedIn(world.office("bureau@" + UUID.randomUUID() + ".example"));
        List<Line> ofACite = lines.stream()
                .filter(line -> line.path().startsWith("/cites/{slug}"))
                .toList();
        assertThat(told(office, ofACite)).as("under the name of another Cité").isEmpty();
        assertThat(unreached()).as("what its own people do not reach either").isEmpty();
    }

    private List<String> unreached() {
        Visitor sender = Visitor.signedIn("http://localhost:" + port, "referent@orne.example");
        return REACHED.stream()
                .filter(route -> lines.stream()
                        .filter(line -> line.route().equals(route))
                        .noneMatch(line -> theirs.stream()
                                .anyMatch(id -> ask(route.contains("/sendings/") ? sender : owner, line, id)
                                                .status()
                                        != 404)))
                .toList();
    }

    @Test
    void andNoClockTellsThemApart() {
        Visitor stranger = signedIn(world.team().officer());
        String never = UUID.randomUUID().toString();
        for (String path : List.of("/evidence/%s", "/evidence/%s/versions/1/file", "/sendings/%s")) {
            String table = path.startsWith("/evidence") ? "evidence_item" : "sending";
            String id = theirs.stream()
                    .filter(known -> in(table, known))
                    .findFirst()
                    .orElseThrow();
            SameTime.of(
                    () -> stranger.get(path.formatted(id)),
                    () -> stranger.get(path.formatted(never)),
                    31,
                    SameTime::plain);
        }
    }

    private boolean in(String table, String id) {
        return database.sql("select exists (select from " + table + " where id = cast(:id as uuid))")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }
}
