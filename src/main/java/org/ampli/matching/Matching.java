package org.ampli.matching;

import java.util.Comparator;
import java.util.List;

/**
 * The question: which two readers for each Cité.
 *
 * <p>Hard rules (C14, I08): each Cité has a lead and a second reader, of two different Cités, one a manager and the
 * other a quality officer, neither of its own Cité, neither with a declared tie, and whoever was put there by hand.
 *
 * @param seed the same question with the same seed has the same answer, whatever the order of the lists
 */
public record Matching(List<CiteToRead> cites, List<Reader> readers, Wishes wishes, long seed) {

    public Matching {
        cites = cites.stream()
                .sorted(Comparator.comparing(cite -> cite.id().value()))
                .toList();
        readers = readers.stream()
                .sorted(Comparator.comparing(reader -> reader.person().value()))
                .toList();
    }
}
