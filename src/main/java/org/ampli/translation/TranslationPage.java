package org.ampli.translation;

import java.util.List;
import java.util.Optional;
import org.ampli.grid.EditionLine;
import org.jspecify.annotations.Nullable;

/**
 * The words of an edition in one language, whole or narrowed to one state.
 *
 * @param only null shows every state
 */
record TranslationPage(
        EditionLine edition, Progress progress, @Nullable State only) {

    List<Unit> shown() {
        return progress.units().stream()
                .filter(unit -> only == null || unit.state() == only)
                .toList();
    }

    List<Unit> shown(Unit.Kind kind) {
        return shown().stream().filter(unit -> unit.kind() == kind).toList();
    }

    /** What to translate next after a subject: the first that nobody has translated well yet. */
    Optional<Unit> next(Subject after) {
        List<Unit> units = progress.units();
        int at = 0;
        while (at < units.size() && !units.get(at).subject().equals(after.value())) {
            at++;
        }
        return units.subList(Math.min(at + 1, units.size()), units.size()).stream()
                .filter(unit -> unit.state() != State.REVIEWED)
                .findFirst();
    }
}
