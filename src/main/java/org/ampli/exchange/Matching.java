package org.ampli.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ampli.grid.GridFile;
import org.ampli.grid.GridFile.Question;
import org.ampli.grid.Indicator;
import org.ampli.revision.Ancestry;
import org.jspecify.annotations.Nullable;

/**
 * Finds which indicator of a draft each line of a file is: by its key, which is the same for ever, never by its number;
 * lines that come from the edition before are followed to what became of them. What cannot be told is asked.
 */
final class Matching {

    /** A line is a new indicator. */
    static final String NEW = "new";
    /** A line is left out. */
    static final String LEFT = "left";

    private final GridFile draft;
    private final Map<String, Question> known = new HashMap<>();
    private final Map<String, Question> byCode = new HashMap<>();
    private final Map<String, List<Indicator>> became = new HashMap<>();
    private final Map<String, String> choices;

    final List<Problem> problems = new ArrayList<>();
    final List<Question> asked = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * A matching for one draft.
     *
     * @param choices by place, what the reader answered: {@code new}, {@code left}, or the id of an indicator
     */
    Matching(GridFile draft, Ancestry ancestry, Map<String, String> choices) {
        this.draft = draft;
        this.choices = choices;
        draft.questions().forEach(question -> {
            known.put(String.valueOf(question.id()), question);
            byCode.put(question.code(), question);
        });
        ancestry.earlier()
                .everything()
                .forEach(indicator -> became.put(indicator.id().value().toString(), ancestry.descendants(indicator)));
    }

    /** The file with the ids that its lines turned out to have. */
    GridFile match(GridFile file) {
        boolean older = !file.edition().equals(draft.edition());
        file.questions().forEach(question -> claim(question.id()));
        GridFile matched =
                file.with(question -> matched(question, older), older ? draft.withdrawn() : file.withdrawn());
        Set<String> seen = new HashSet<>();
        matched.questions().stream()
                .filter(question -> question.id() != null && !seen.add(question.id()))
                .forEach(question ->
                        problems.add(Problem.at(question.place(), "exchange.problem.twice", question.code())));
        return matched;
    }

    private void claim(@Nullable String id) {
        if (id != null && known.containsKey(id)) {
            taken.add(id);
        }
    }

    private Optional<Question> matched(Question question, boolean older) {
        String choice = choices.get(String.valueOf(question.place()));
        if (LEFT.equals(choice)) {
            return Optional.empty();
        }
        if (NEW.equals(choice)) {
            return Optional.of(question.known(null, List.of()));
        }
        String id = choice != null && known.containsKey(choice) ? choice : found(question);
        Question before = id == null ? null : known.get(id);
        List<String> from = older ? before == null ? List.of() : before.sources() : question.from();
        return Optional.of(question.known(id, from));
    }

    private @Nullable String found(Question question) {
        String id = question.id();
        if (id == null) {
            return byNumber(question);
        }
        if (known.containsKey(id)) {
            return id;
        }
        List<Indicator> heirs = became.get(id);
        if (heirs == null) {
            problems.add(Problem.at(question.place(), "exchange.problem.key"));
            return null;
        }
        String only = heirs.size() == 1 ? heirs.getFirst().id().value().toString() : "";
        Question heir = known.get(only);
        if (heir == null || heir.sources().size() != 1) {
            asked.add(question);
            return null;
        }
        return only;
    }

    /** A line without a key is the indicator of that number, unless another line has its key; else it may be new. */
    private @Nullable String byNumber(Question question) {
        Question same = byCode.get(question.code());
        if (same != null && taken.add(String.valueOf(same.id()))) {
            return same.id();
        }
        if (!free().isEmpty()) {
            asked.add(question);
        }
        return null;
    }

    /** The indicators of the draft that no line has claimed by its key. */
    List<Question> free() {
        return draft.questions().stream()
                .filter(question -> !taken.contains(String.valueOf(question.id())))
                .toList();
    }
}
