package org.ampli.support;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ampli.paper.Fingerprint;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A contract word for word, as it is signed: the same words always give the same bytes, and so the same fingerprint.
 *
 * @param reader the member of the technical group who helps
 */
record ContractWords(
        String cite,
        String reader,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String objectives,
        String help,
        String visits) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    byte[] canonical() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("cite", cite);
        words.put("reader", reader);
        words.put("startsOn", String.valueOf(startsOn));
        words.put("endsOn", String.valueOf(endsOn));
        words.put("objectives", objectives);
        words.put("help", help);
        words.put("visits", visits);
        return JSON.writeValueAsBytes(words);
    }

    static ContractWords of(byte[] canonical) {
        return JSON.readValue(canonical, ContractWords.class);
    }

    String fingerprint() {
        return Fingerprint.of(canonical());
    }

    /** Refuses a contract that does not say yet what is signed: what it aims at, and how long it lasts. */
    void refuseUnready() {
        if (objectives.isBlank()) {
            throw Refusal.conflict("support.refusal.objectives");
        }
        if (startsOn == null || endsOn == null) {
            throw Refusal.conflict("support.refusal.duration");
        }
    }

    boolean ready() {
        return !objectives.isBlank() && startsOn != null && endsOn != null;
    }
}
