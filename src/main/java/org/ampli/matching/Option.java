package org.ampli.matching;

import java.util.List;
import java.util.stream.Stream;

/** Two readers who may read a Cité together, and which of them leads. */
record Option(Candidate lead, Candidate second) {

    /** Every pair that breaks no hard rule, in an order that does not change. */
    static List<Option> of(CiteToRead cite, List<Candidate> candidates) {
        return among(cite, candidates).toList();
    }

    /** The same one after the other, for whoever may stop at the first that will do. */
    static Stream<Option> among(CiteToRead cite, List<Candidate> candidates) {
        return candidates.stream()
                .filter(lead -> cite.open(lead.reader()))
                .flatMap(lead -> candidates.stream()
                        .filter(second -> cite.allows(lead.reader(), second.reader()))
                        .map(second -> new Option(lead, second)));
    }

    Candidate manager() {
        return managerLeads() ? lead : second;
    }

    Candidate officer() {
        return managerLeads() ? second : lead;
    }

    boolean managerLeads() {
        return lead.reader().manager();
    }
}
