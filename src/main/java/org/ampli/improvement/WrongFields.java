package org.ampli.improvement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What cannot be taken of a form, each refusal beside its field; 422. */
public final class WrongFields extends Refusal {

    private final transient Map<String, Refusal> fields;

    private WrongFields(Map<String, Refusal> fields) {
        super(
                HttpStatus.UNPROCESSABLE_CONTENT,
                fields.values().iterator().next().key(),
                fields.values().iterator().next().arguments());
        this.fields = fields;
    }

    /** What is wrong with a field, or null. */
    public @Nullable Refusal at(String field) {
        return fields.get(field);
    }

    /** Gathers what is wrong while a form is read. */
    public static final class Found {

        private final Map<String, Refusal> fields = new LinkedHashMap<>();

        /** The first thing said of a field stays. */
        public void in(String field, String key, Object... arguments) {
            fields.putIfAbsent(field, Refusal.invalid(key, arguments));
        }

        public boolean none(String field) {
            return !fields.containsKey(field);
        }

        public void refuse() {
            if (!fields.isEmpty()) {
                throw new WrongFields(fields);
            }
        }
    }

    /** One refusal beside one field. */
    public static WrongFields of(String field, String key, Object... arguments) {
        return new WrongFields(Map.of(field, Refusal.invalid(key, arguments)));
    }
}
