package org.ampli.governance;

import java.util.Map;
import java.util.UUID;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.jspecify.annotations.Nullable;

/** One candidacy as its pages show it to someone, with the names of people and Cités. */
record Shown(Candidacy candidacy, Member reader, Map<UUID, String> names) {

    String name() {
        return name(candidacy.candidate());
    }

    String cite() {
        return names.getOrDefault(candidacy.citeId.value(), "").replace('\'', '’');
    }

    String name(@Nullable PersonId person) {
        return person == null ? "" : names.getOrDefault(person.value(), "");
    }

    CandidacyState state() {
        return candidacy.state();
    }

    String address() {
        return "/candidacies/" + candidacy.id.value();
    }

    /** Whether the next step is the reader's. */
    boolean mine() {
        return agrees() || volunteers() || answers() || seats();
    }

    boolean agrees() {
        return state() == CandidacyState.AT_THE_MANAGER && candidacy.managedBy(reader);
    }

    boolean volunteers() {
        return state() == CandidacyState.AT_THE_CANDIDATE && candidacy.candidateIs(reader);
    }

    boolean answers() {
        return state() == CandidacyState.AT_THE_STEERING_GROUP && reader.steers() && !candidacy.candidateIs(reader);
    }

    boolean seats() {
        return state() == CandidacyState.ACCEPTED && reader.steers();
    }

    boolean withdraws() {
        return state().open() && candidacy.candidateIs(reader);
    }
}
