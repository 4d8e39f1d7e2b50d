package org.ampli.assessment;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How one text became another, in pieces that are kept, added or removed, word by word. */
record Difference(List<Piece> pieces) {

    private static final Pattern WORDS = Pattern.compile("\\s+|[^\\s]+");

    /** How a piece of text fared. */
    enum Fate {
        KEPT,
        ADDED,
        REMOVED
    }

    record Piece(Fate fate, String text) {}

    /** Long unchanged runs stay whole. */
    static Difference between(String before, String after) {
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
        return new Difference(pieces);
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
