package org.ampli.grid;

import java.util.List;

/**
 * One question of the grid, answered by yes or no, an argument and evidence (C43).
 *
 * @param position from 0, in the order of the grid, among those that are to be answered
 * @param code unique in the edition, as {@code 2.RH.1.2}
 * @param label the number that the guide prints, which is not unique
 * @param levelPresumed the guide prints no level here
 * @param yesIsGap the question is put the other way round; says nothing about a Cité's worth
 * @param coming to be read already, not yet to be answered
 * @param translated whether its text is in the language that is read; else it is the official one
 * @param details what the argument must say besides yes or no, by name
 */
public record Indicator(
        IndicatorId id,
        int position,
        String code,
        String label,
        Level level,
        boolean levelPresumed,
        boolean yesIsGap,
        boolean coming,
        String text,
        boolean translated,
        List<String> details,
        Criterion criterion) {

    Indicator at(int position) {
        return new Indicator(
                id,
                position,
                code,
                label,
                level,
                levelPresumed,
                yesIsGap,
                coming,
                text,
                translated,
                details,
                criterion);
    }
}
