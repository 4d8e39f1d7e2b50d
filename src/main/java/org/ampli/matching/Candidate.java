package org.ampli.matching;

import org.jspecify.annotations.Nullable;

/**
 * A reader as the search counts them.
 *
 * @param number their place among the readers of the question
 */
record Candidate(int number, Reader reader, Wishes wishes) {

    long leadCost(int leads) {
        return wishes.leadCost(leads);
    }

    long secondCost(int seconds) {
        return wishes.secondCost(seconds);
    }

    /** Their place tells them apart within a question, and quickly: whole maps of candidates are looked into. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Candidate one
                && number == one.number
                && reader.person().equals(one.reader.person());
    }

    @Override
    public int hashCode() {
        return number;
    }
}
