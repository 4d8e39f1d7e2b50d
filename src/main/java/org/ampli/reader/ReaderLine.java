package org.ampli.reader;

import org.ampli.matching.Reader;
import org.ampli.network.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A member of the technical group as the board shows them.
 *
 * @param home the town of the Cité for which they speak, empty when they speak for none
 * @param reader what the search knows of them, or null when they can read nobody: no manager and no quality officer
 */
public record ReaderLine(
        PersonId person,
        String name,
        String email,
        String home,
        @Nullable Reader reader) {}
