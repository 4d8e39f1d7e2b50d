package org.ampli.visa;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ampli.sending.GridCopy;
import org.jspecify.annotations.Nullable;

/**
 * What differs in one indicator since the grid was sent before, in words that can be read.
 *
 * @param added titles of the evidence that is new or has a new version
 * @param removed titles of the evidence that went with the sent grid and no longer does, or not as it was
 */
public record SinceSending(
        String code,
        String question,
        @Nullable Boolean yesBefore,
        @Nullable Boolean yesNow,
        Text argument,
        Text details,
        List<String> added,
        List<String> removed) {

    /** A text as it was sent and as it is. */
    public record Text(String before, String now) {

        public boolean changed() {
            return !before.equals(now);
        }
    }

    public boolean answerChanged() {
        return !Objects.equals(yesBefore, yesNow);
    }

    /** What differs from one copy to another of the same grid, in its order; what is the same is left out. */
    public static List<SinceSending> between(GridCopy sent, GridCopy now) {
        Map<String, GridCopy.Line> before =
                sent.lines().collect(Collectors.toMap(GridCopy.Line::code, Function.identity()));
        Map<Integer, GridCopy.Evidence> piecesBefore = pieces(sent);
        Map<Integer, GridCopy.Evidence> piecesNow = pieces(now);
        List<SinceSending> changes = new ArrayList<>();
        now.lines().forEach(line -> {
            GridCopy.Line old = before.get(line.code());
            List<GridCopy.Evidence> had = old == null ? List.of() : of(old, piecesBefore);
            List<GridCopy.Evidence> has = of(line, piecesNow);
            SinceSending change = new SinceSending(
                    line.code(),
                    line.question(),
                    old == null ? null : old.yes(),
                    line.yes(),
                    new Text(old == null ? "" : old.argument(), line.argument()),
                    new Text(old == null ? "" : details(old), details(line)),
                    titles(has, had),
                    titles(had, has));
            if (change.any()) {
                changes.add(change);
            }
        });
        return changes;
    }

    private boolean any() {
        return answerChanged() || argument.changed() || details.changed() || !added.isEmpty() || !removed.isEmpty();
    }

    private static String details(GridCopy.Line line) {
        return line.details().stream().map(GridCopy.Detail::text).collect(Collectors.joining("\n"));
    }

    private static Map<Integer, GridCopy.Evidence> pieces(GridCopy copy) {
        Map<Integer, GridCopy.Evidence> pieces = new HashMap<>();
        copy.evidence().forEach(piece -> pieces.put(piece.number(), piece));
        return pieces;
    }

    private static List<GridCopy.Evidence> of(GridCopy.Line line, Map<Integer, GridCopy.Evidence> pieces) {
        return line.evidence().stream().map(pieces::get).toList();
    }

    /** The titles of what is in the first list and not, as it is, in the second. */
    private static List<String> titles(List<GridCopy.Evidence> some, List<GridCopy.Evidence> others) {
        return some.stream()
                .filter(piece -> others.stream().noneMatch(other -> same(piece, other)))
                .map(GridCopy.Evidence::title)
                .toList();
    }

    private static boolean same(GridCopy.Evidence one, GridCopy.Evidence other) {
        return one.id().equals(other.id())
                && one.title().equals(other.title())
                && one.description().equals(other.description())
                && one.link().equals(other.link())
                && Objects.equals(one.factDate(), other.factDate())
                && Objects.equals(one.file(), other.file());
    }
}
