package org.ampli.revision;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;

/** What became of a text, word by word. */
public final class WordDifference {

    private WordDifference() {}

    /** How a piece of text fared. */
    public enum Fortune {
        KEPT,
        ADDED,
        REMOVED
    }

    public record Piece(Fortune fortune, String text) {}

    /**
     * The pieces in reading order, what is removed before what takes its place; a space belongs to the word before it.
     */
    public static List<Piece> between(String before, String after) {
        List<String> old = words(before);
        List<String> young = words(after);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (var delta : DiffUtils.diff(old, young).getDeltas()) {
            add(pieces, Fortune.KEPT, young.subList(at, delta.getTarget().getPosition()));
            add(pieces, Fortune.REMOVED, delta.getSource().getLines());
            add(pieces, Fortune.ADDED, delta.getTarget().getLines());
            at = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        add(pieces, Fortune.KEPT, young.subList(at, young.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, Fortune fortune, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(fortune, String.join(" ", words)));
        }
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
