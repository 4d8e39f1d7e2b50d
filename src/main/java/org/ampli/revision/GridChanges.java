package org.ampli.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ampli.grid.EditionLine;
import org.ampli.grid.GridEditionId;
import org.ampli.grid.GridEditions;
import org.ampli.grid.Indicator;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in a few sentences what an edition changes, for a message to the whole network (C45). */
@Component
public class GridChanges {

    private final GridEditions editions;
    private final Differences differences;
    private final MessageSource messages;

    GridChanges(GridEditions editions, Differences differences, MessageSource messages) {
        this.editions = editions;
        this.differences = differences;
        this.messages = messages;
    }

    /**
     * One plain sentence for what stays, then one a change, in the order of the grid.
     *
     * @return nothing for the first edition, which changes nothing
     */
    public List<String> sentences(GridEditionId edition, Locale language) {
        return editions.lines().stream()
                .filter(line -> line.id().equals(edition) && line.previous() != null)
                .findFirst()
                .map(line -> sentences(line, language))
                .orElse(List.of());
    }

    private List<String> sentences(EditionLine line, Locale language) {
        EditionLine previous =
                editions.line(Objects.requireNonNull(line.previous())).orElseThrow();
        EditionDifference difference =
                differences.between(line, previous, language).orElseThrow();
        List<String> sentences = new ArrayList<>();
        sentences.add(say(language, "revision.sentence.unchanged", line.code(), difference.unchanged()));
        difference.changes().forEach(change -> sentences.add(sentence(change, language)));
        return sentences;
    }

    private String sentence(Change change, Locale language) {
        String key =
                change.fate() == Fate.KEPT ? adjusted(change) : change.fate().code();
        return say(
                language,
                "revision.sentence." + key,
                codes(change.before()),
                codes(change.now()),
                change.first().text());
    }

    private static String adjusted(Change change) {
        return change.aspects().iterator().next().code();
    }

    private static String codes(List<Indicator> indicators) {
        return indicators.stream().map(Indicator::code).collect(Collectors.joining(", "));
    }

    private String say(Locale language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
