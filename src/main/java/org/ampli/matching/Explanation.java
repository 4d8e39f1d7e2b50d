package org.ampli.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why these two read this Cité.
 *
 * @param met the wishes that they meet
 * @param unmet those that they do not, and what meeting them would have cost
 */
public record Explanation(List<Clause> met, List<Unmet> unmet) {

    /**
     * A wish that is not met.
     *
     * @param with who would have met it, or null when nobody could
     * @param otherwise what would have followed
     */
    public record Unmet(Clause what, @Nullable Clause with, Clause otherwise) {}
}
