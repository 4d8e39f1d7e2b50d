package org.ampli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ampli.governance.GovernanceExample;
import org.ampli.meeting.GroupMeetingId;
import org.ampli.meeting.MeetingExample;
import org.ampli.network.Member;
import org.ampli.network.People;
import org.ampli.network.PersonId;
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

/** The technical group of the demo has met twice, meets again soon, and somebody would like to join it. */
@Component
@ConditionalOnBooleanProperty("ampli.demo")
@Order(15)
class DemoGroups implements ApplicationRunner {

    private final MeetingExample meetings;
    private final GovernanceExample governance;
    private final People people;

    DemoGroups(MeetingExample meetings, GovernanceExample governance, People people) {
        this.meetings = meetings;
        this.governance = governance;
        this.people = people;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        if (!meetings.none()) {
            return;
        }
        Map<String, Object> file = file();
        LocalDate today = LocalDate.now(Page.ZONE);
        list(file.get("held")).forEach(meeting -> held(meeting, today));
        Map<String, Object> planned = map(file.get("planned"));
        meetings.call(
                today.plusWeeks(number(planned, "weeks_ahead")),
                text(planned, "place"),
                texts(planned.get("points")),
                person(text(planned, "by")));
        governance.apply(
                member("referent@region-mulhousienne"),
                member("manager@region-mulhousienne"),
                12,
                "J’ai coordonné deux fois la grille de notre Cité, et j’ai beaucoup appris de nos lecteurs. Je lis"
                        + " l’allemand et l’italien, et je peux me déplacer une fois par trimestre.");
    }

    private void held(Map<String, Object> meeting, LocalDate today) {
        Map<String, String> decisions = new LinkedHashMap<>();
        list(meeting.get("points"))
                .forEach(point -> decisions.put(
                        text(point, "text"),
                        Objects.toString(point.get("decision"), "").strip()));
        PersonId by = person(text(meeting, "by"));
        GroupMeetingId id = meetings.call(
                today.minusWeeks(number(meeting, "weeks_ago")),
                text(meeting, "place"),
                List.copyOf(decisions.keySet()),
                by);
        decisions.values().removeIf(String::isEmpty);
        List<PersonId> present =
                texts(meeting.get("present")).stream().map(this::person).toList();
        meetings.held(id, present, decisions, text(meeting, "minutes").strip(), by);
    }

    private PersonId person(String address) {
        return people.withEmail(address + ".example").orElseThrow();
    }

    private Member member(String address) {
        return people.member(person(address)).orElseThrow();
    }

    private static Map<String, Object> file() throws IOException {
        try (InputStream file = new ClassPathResource("demo/meetings.yaml").getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        }
    }

    private static String text(Map<String, Object> line, String field) {
        return Objects.requireNonNull(line.get(field), field).toString();
    }

    private static int number(Map<String, Object> line, String field) {
        return Integer.parseInt(text(line, field));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@org.jspecify.annotations.Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(@org.jspecify.annotations.Nullable Object value) {
        return (List<Map<String, Object>>) Objects.requireNonNull(value);
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(@org.jspecify.annotations.Nullable Object value) {
        return (List<String>) Objects.requireNonNull(value);
    }
}
