package org.ampli.matching;

/** How much a wish matters: each step counts three times the one before, and nothing counts nothing. */
public enum Strength {
    NONE(0),
    LITTLE(1),
    SOME(3),
    MUCH(9),
    FIRST(27);

    private final int times;

    Strength(int times) {
        this.times = times;
    }

    long weigh(long hundredths) {
        return times * hundredths;
    }
}
