package org.ampli.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ampli.network.CiteId;
import org.jspecify.annotations.Nullable;

/** A tie that a reader declares of themselves, as typed. */
record TieForm(@Nullable String cite, @Nullable String reason) {

    static final int LONGEST = 2000;
    static final TieForm EMPTY = new TieForm("", "");

    Optional<CiteId> whose(List<OwnReadings.Other> others) {
        return others.stream()
                .map(OwnReadings.Other::cite)
                .filter(one -> one.value().toString().equals(cite))
                .findFirst();
    }

    String why() {
        return Objects.toString(reason, "").replace("\r\n", "\n").strip();
    }

    /** What is wrong by field: a message key, or nothing. */
    Map<String, String> errors(List<OwnReadings.Other> others) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (whose(others).isEmpty()) {
            errors.put("cite", "reader.error.tiedTo");
        }
        if (why().isEmpty() || why().length() > LONGEST) {
            errors.put("reason", "reader.error.reason");
        }
        return errors;
    }
}
