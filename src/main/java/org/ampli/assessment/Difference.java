package org.ampli.assessment;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one spell of writing changed in an answer, in pieces of text that are kept, added or removed.
 *
 * @param yesBefore the answer before, to be compared with that of {@code change}
 */
record Difference(
        AnswerHistory.Change change,
        @Nullable Boolean yesBefore,
        boolean first,
        boolean current,
        List<Piece> argument) {

    private static final Pattern WORDS = Pattern.compile("\\s+|[^\\s]+");

    /** How a piece of text fared. */
    enum Fate {
        KEPT,
        ADDED,
        REMOVED
    }

    record Piece(Fate fate, String text) {}

    static Difference between(AnswerContent before, AnswerHistory.Change change, boolean current) {
        return new Difference(
                change,
                before.yes(),
                before.equals(AnswerContent.NONE),
                current,
                pieces(before.argument(), change.content().argument()));
    }

    boolean answerChanged() {
        return !Objects.equals(yesBefore, change.content().yes());
    }

    boolean argumentChanged() {
        return argument.stream().anyMatch(piece -> piece.fate() != Fate.KEPT);
    }

    /** Word by word; long unchanged runs stay whole. */
    static List<Piece> pieces(String before, String after) {
        List<String> old = words(before);
        List<String> young = words(after);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (var delta : DiffUtils.diff(old, young).getDeltas()) {
            add(pieces, Fate.KEPT, old.subList(at, delta.getSource().getPosition()));
            add(pieces, Fate.REMOVED, delta.getSource().getLines());
            add(pieces, Fate.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Fate.KEPT, old.subList(at, old.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(fate, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORDS.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
