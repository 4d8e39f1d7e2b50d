package org.ampli.evidence;

import org.ampli.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A refusal that belongs beside one field of a form. */
public final class FieldRefusal extends Refusal {

    private final String field;

    FieldRefusal(String field, String key, Object... arguments) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, key, arguments);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
