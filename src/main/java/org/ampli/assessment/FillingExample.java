package org.ampli.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ampli.evidence.EvidenceForm;
import org.ampli.evidence.EvidenceId;
import org.ampli.evidence.KeepingEvidence;
import org.ampli.grid.GridEdition;
import org.ampli.grid.GridEditions;
import org.ampli.grid.Indicator;
import org.ampli.network.Member;
import org.ampli.network.People;
import org.ampli.storage.Upload;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Fills a Cité's grid with the answers of the demo, through the gestures that its team would make. */
@Component
public class FillingExample {

    private final Answering answering;
    private final Attaching attaching;
    private final Contributions contributions;
    private final Sources sources;

    FillingExample(Answering answering, Attaching attaching, Contributions contributions, Sources sources) {
        this.answering = answering;
        this.attaching = attaching;
        this.contributions = contributions;
        this.sources = sources;
    }

    /** What a filling reads: the grid, the people, the library and the day. */
    @Component
    record Sources(GridEditions editions, People people, KeepingEvidence evidence, Clock clock) {}

    /**
     * Fills the first indicators of a Cité's grid.
     *
     * @param slug the Cité, whose people have the addresses that the demo gives them
     * @param answered how many indicators get their answer, in the order of the grid
     * @param bare how many of the last of these have no evidence yet
     */
    public void fill(String slug, int answered, int bare) {
        List<Map<String, Object>> lines = lines();
        for (int i = 0; i < answered; i++) {
            Map<String, Object> line = lines.get(i);
            Indicator indicator = sources.editions()
                    .inForce(Locale.FRENCH)
                    .indicator(text(line, "code"))
                    .orElseThrow();
            answer(slug, indicator, line);
            if (i < answered - bare) {
                attach(member(slug, text(line, "by")), indicator, list(line, "evidence"));
            }
            said(slug, indicator, list(line, "remarks"), Contributions.Kind.REMARK);
            said(slug, indicator, list(line, "ideas"), Contributions.Kind.IDEA);
        }
    }

    /** A short answer, as someone in the team would give it. */
    public record Short(String by, String code, boolean yes, String argument, List<String> details) {}

    /** Fills a Cité's grid with short answers, all of which rest on one of a few pieces of evidence. */
    public void fill(String slug, List<Short> answers, List<EvidenceForm> evidence) {
        Member keeper = member(slug, "referent");
        List<EvidenceId> items = evidence.stream()
                .map(form -> sources.evidence().add(keeper, form))
                .toList();
        GridEdition edition = sources.editions().inForce(Locale.FRENCH);
        for (int i = 0; i < answers.size(); i++) {
            Short given = answers.get(i);
            Indicator indicator = edition.indicator(given.code()).orElseThrow();
            AnswerContent content = AnswerContent.of(
                    given.yes(),
                    given.argument(),
                    given.details(),
                    false,
                    indicator.details().size());
            answering.save(member(slug, given.by()), indicator, UUID.randomUUID(), 0, content);
            attaching.attach(keeper, indicator, List.of(items.get(i % items.size())), true);
        }
    }

    private void answer(String slug, Indicator indicator, Map<String, Object> line) {
        List<String> details = new ArrayList<>();
        if (line.get("details") instanceof List<?> all) {
            all.forEach(detail -> details.add(detail.toString()));
        }
        AnswerContent content = AnswerContent.of(
                "yes".equals(line.get("answer")),
                text(line, "argument"),
                details,
                Boolean.TRUE.equals(line.get("again")),
                indicator.details().size());
        answering.save(member(slug, text(line, "by")), indicator, UUID.randomUUID(), 0, content);
    }

    private void attach(Member member, Indicator indicator, List<Map<String, Object>> pieces) {
        List<EvidenceId> items = new ArrayList<>();
        for (Map<String, Object> piece : pieces) {
            LocalDate fact = LocalDate.now(sources.clock()).minusMonths(Integer.parseInt(text(piece, "months_ago")));
            boolean file = "file".equals(piece.get("kind"));
            EvidenceForm form = new EvidenceForm(
                    text(piece, "kind"),
                    text(piece, "title"),
                    fact.toString(),
                    text(piece, "keeper"),
                    file ? "" : text(piece, "text"),
                    text(piece, "url"));
            items.add(
                    file
                            ? sources.evidence().addFile(member, form, file(piece))
                            : sources.evidence().add(member, form));
        }
        attaching.attach(member, indicator, items, true);
    }

    private static Upload file(Map<String, Object> piece) {
        return new Upload(
                text(piece, "name"), new ByteArrayResource(text(piece, "text").getBytes(StandardCharsets.UTF_8)));
    }

    private void said(String slug, Indicator indicator, List<Map<String, Object>> said, Contributions.Kind kind) {
        said.forEach(one -> contributions.say(
                member(slug, text(one, "by")), indicator, kind, UUID.randomUUID(), text(one, "text")));
    }

    private Member member(String slug, String function) {
        return sources.people()
                .withEmail(function + "@" + slug + ".example")
                .flatMap(sources.people()::member)
                .orElseThrow();
    }

    private static String text(Map<String, Object> line, String key) {
        return line.get(key) == null ? "" : line.get(key).toString();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> line, String key) {
        return line.get(key) == null ? List.of() : (List<Map<String, Object>>) line.get(key);
    }

    private static List<Map<String, Object>> lines() {
        try (InputStream file = new ClassPathResource("demo/answers.yaml").getInputStream()) {
            return list(new Yaml(new SafeConstructor(new LoaderOptions())).load(file), "answers");
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
