package org.ampli.home;

import java.util.List;

/**
 * Where a Cité's grid stands, at a glance.
 *
 * @param lines one for each part of the grid, in its order
 */
record Standing(List<Line> lines) {

    /** One axis or section, with a mark for each of its indicators. */
    record Line(String axis, String title, List<Mark> marks) {

        long answered() {
            return marks.stream().filter(mark -> !mark.answer().equals("none")).count();
        }
    }

    /**
     * One indicator.
     *
     * @param answer {@code yes}, {@code no} or {@code none}: the end of the class and of the key that say it
     */
    record Mark(String code, String answer) {}
}
