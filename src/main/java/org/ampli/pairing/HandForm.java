package org.ampli.pairing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ampli.network.PersonId;
import org.jspecify.annotations.Nullable;

/** Whom to put where, and why, as typed. */
record HandForm(
        @Nullable String place,
        @Nullable String person,
        @Nullable String reason) {

    static final int LONGEST = 2000;
    static final HandForm EMPTY = new HandForm("", "", "");

    /** Who was chosen, and why. */
    record Chosen(PersonId person, String reason) {}

    Chosen chosen(PairQuestion question) {
        return new Chosen(who(question).orElseThrow(), why());
    }

    Optional<ReaderPlace> where() {
        return Arrays.stream(ReaderPlace.values())
                .filter(one -> one.name().equals(place))
                .findFirst();
    }

    Optional<PersonId> who(PairQuestion question) {
        return question.readers().stream()
                .map(org.ampli.matching.Reader::person)
                .filter(one -> one.value().toString().equals(person))
                .findFirst();
    }

    String why() {
        return Objects.toString(reason, "").replace("\r\n", "\n").strip();
    }

    /** What is wrong by field: a message key, or nothing. */
    Map<String, String> errors(PairQuestion question) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (where().isEmpty()) {
            errors.put("place", "pairing.error.place");
        }
        if (who(question).isEmpty()) {
            errors.put("person", "pairing.error.person");
        }
        if (!reasoned(why())) {
            errors.put("reason", "pairing.error.reason");
        }
        return errors;
    }

    static boolean reasoned(String reason) {
        return !reason.isBlank() && reason.length() <= LONGEST;
    }
}
