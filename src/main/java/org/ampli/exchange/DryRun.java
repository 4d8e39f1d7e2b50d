package org.ampli.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ampli.grid.EditionLine;
import org.ampli.grid.GridFile;
import org.ampli.grid.GridFile.Question;
import org.ampli.grid.Translating;
import org.jspecify.annotations.Nullable;

/**
 * What a file would do, without doing it.
 *
 * @param language of its texts
 * @param asked lines that nobody could match; they are to be answered first
 * @param free the indicators that such a line may be
 * @param file what a draft would become, null for a translation or where there are problems
 * @param touched the codes in it of the indicators whose words change
 * @param texts by subject, what a translation would become
 * @param seen a fingerprint of what the edition says now: when it says something else, this has to be looked at again
 */
record DryRun(
        EditionLine edition,
        String language,
        List<Problem> problems,
        List<Difference> differences,
        List<Question> asked,
        List<Question> free,
        @Nullable GridFile file,
        Set<String> touched,
        Map<UUID, List<Translating.Text>> texts,
        String seen) {

    static DryRun refused(EditionLine edition, Reading reading, List<Problem> problems) {
        return new DryRun(
                edition, reading.language(), problems, List.of(), List.of(), List.of(), null, Set.of(), Map.of(), "");
    }

    static String fingerprint(Object said) {
        return UUID.nameUUIDFromBytes(said.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Whether it can be taken as it is. */
    boolean ready() {
        return problems.isEmpty() && asked.isEmpty() && !differences.isEmpty();
    }

    boolean official() {
        return language.equals("fr");
    }
}
