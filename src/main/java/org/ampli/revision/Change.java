package org.ampli.revision;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ampli.grid.Criterion;
import org.ampli.grid.Indicator;

/**
 * What became of one or more indicators that belong together: the two halves of one that was split are one change.
 *
 * @param before those of the earlier edition
 * @param now those of the later one
 * @param reason why, as those who prepared it say, or nothing
 */
record Change(Fate fate, List<Indicator> before, List<Indicator> now, String reason) {

    /** What changes besides the question. */
    enum Aspect {
        /** Other words for the same question: a slip was corrected. */
        SLIP,
        CRITERION,
        LEVEL,
        GAP,
        DETAILS;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Change {
        before = List.copyOf(before);
        now = List.copyOf(now);
    }

    /** Whether it changes anything at all for a reader. */
    boolean felt() {
        return fate != Fate.KEPT || !aspects().isEmpty();
    }

    /** What changes besides the question, where one indicator comes from one. */
    Set<Aspect> aspects() {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        if (before.size() != 1 || now.size() != 1) {
            return aspects;
        }
        Indicator old = before.getFirst();
        Indicator young = now.getFirst();
        note(aspects, Aspect.SLIP, fate == Fate.KEPT && !old.text().equals(young.text()));
        note(
                aspects,
                Aspect.CRITERION,
                !old.criterion().code().equals(young.criterion().code()));
        note(aspects, Aspect.LEVEL, old.level() != young.level() || old.levelPresumed() != young.levelPresumed());
        note(aspects, Aspect.GAP, old.yesIsGap() != young.yesIsGap());
        note(aspects, Aspect.DETAILS, !old.details().equals(young.details()));
        return aspects;
    }

    private static void note(Set<Aspect> aspects, Aspect aspect, boolean changed) {
        if (changed) {
            aspects.add(aspect);
        }
    }

    /** Word by word, where one indicator comes from one. */
    List<WordDifference.Piece> words() {
        return before.size() == 1 && now.size() == 1
                ? WordDifference.between(
                        before.getFirst().text(), now.getFirst().text())
                : List.of();
    }

    boolean reworded() {
        return fate == Fate.REWORDED || aspects().contains(Aspect.SLIP);
    }

    /** Where a reader looks for it: in the later grid, or where it stood. */
    Criterion place() {
        return (now.isEmpty() ? before : now).getFirst().criterion();
    }

    Indicator first() {
        return (now.isEmpty() ? before : now).getFirst();
    }
}
