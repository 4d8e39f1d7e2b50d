package org.ampli.tally;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What was counted in a year, as it may be told: no number under {@value #LEAST} is in it, and nothing that would give
 * one away.
 *
 * <p>A number that may not be told is not here at all, and no total has it in it: a total counts the indicators that
 * are told, and says how many they are. So whatever is added up or subtracted gives nothing that was not told.
 *
 * @param cites how many had sent their grid, in whole Cités
 * @param indicators every one of the grid, in its order, never in that of what was counted
 */
public record Figures(int cites, List<Figure> indicators) {

    /** The smallest number that is told. */
    public static final int LEAST = 5;

    /**
     * One indicator.
     *
     * @param part the code of its axis, or section
     * @param axis the code of its axis
     * @param level as {@code fundamental}
     * @param yes how many say so, null when it may not be told; {@code no} likewise, both or none
     */
    public record Figure(
            String code,
            String part,
            String axis,
            String level,
            @Nullable Integer yes,
            @Nullable Integer no) {

        /** Both numbers, or neither where one of them is small: how many there are in all would give the other away. */
        static Figure of(String code, String part, String axis, String level, int yes, int no) {
            boolean told = yes >= LEAST && no >= LEAST;
            return new Figure(code, part, axis, level, told ? (Integer) yes : null, told ? (Integer) no : null);
        }

        public boolean told() {
            return yes != null && no != null;
        }

        public int answers() {
            return yes == null || no == null ? 0 : yes + no;
        }
    }

    /**
     * Some indicators together.
     *
     * @param told how many of the {@code indicators} the numbers count
     */
    public record Total(int yes, int no, int told, int indicators) {}

    public Total total(Predicate<Figure> which) {
        List<Figure> all = indicators.stream().filter(which).toList();
        List<Figure> told = all.stream().filter(Figure::told).toList();
        int yes = told.stream()
                .mapToInt(figure -> figure.yes() == null ? 0 : figure.yes())
                .sum();
        int no = told.stream()
                .mapToInt(figure -> figure.no() == null ? 0 : figure.no())
                .sum();
        return new Total(yes, no, told.size(), all.size());
    }

    public Total ofPart(String part) {
        return total(figure -> figure.part().equals(part));
    }

    public Total ofAxis(String axis) {
        return total(figure -> figure.axis().equals(axis));
    }

    public Total ofLevel(String level) {
        return total(figure -> figure.level().equals(level));
    }

    /** The figures of a part, in the order of the grid. */
    public List<Figure> of(String part) {
        return indicators.stream().filter(figure -> figure.part().equals(part)).toList();
    }
}
