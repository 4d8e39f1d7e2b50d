package org.ampli.pairing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;

/**
 * Who reads a Cité, as its people know them (C53).
 *
 * @param readers the lead first
 */
public record ReaderPair(CiteId cite, List<Reader> readers) {

    /**
     * One of them.
     *
     * @param home the Cité for which they speak themselves, empty when they speak for none any more
     */
    public record Reader(PersonId person, ReaderPlace place, String name, String email, String home) {}

    public Optional<Reader> at(ReaderPlace place) {
        return readers.stream().filter(reader -> reader.place() == place).findFirst();
    }

    /** Opens one message to all of them. */
    public String mailto() {
        return readers.stream().map(Reader::email).collect(Collectors.joining(",", "mailto:", ""));
    }
}
