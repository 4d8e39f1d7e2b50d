package org.ampli.matching;

import java.util.List;
import java.util.Locale;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;

/**
 * Something said of a proposal, to be put into the reader's words.
 *
 * @param key of the bundles
 * @param arguments a {@link PersonId}, a {@link CiteId}, a {@link Locale} for a language, a number, or a list of these
 */
public record Clause(String key, List<Object> arguments) {

    public Clause {
        arguments = List.copyOf(arguments);
    }

    static Clause of(String key, Object... arguments) {
        return new Clause(key, List.of(arguments));
    }
}
