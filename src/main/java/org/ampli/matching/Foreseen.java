package org.ampli.matching;

/**
 * Something that no proposal can mend, known before the search.
 *
 * @param what is in the way
 * @param blocking whether a Cité stays without a pair; otherwise a wish stays unmet
 */
public record Foreseen(Clause what, boolean blocking) {

    /** What would help: the same key and {@code .mend}, with the same arguments. */
    public Clause mend() {
        return new Clause(what.key() + ".mend", what.arguments());
    }
}
