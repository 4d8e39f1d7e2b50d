package org.ampli.matching;

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

    /** Enough to tell them apart, and quick: whole maps of candidates are looked into. */
    @Override
    public int hashCode() {
        return number;
    }
}
