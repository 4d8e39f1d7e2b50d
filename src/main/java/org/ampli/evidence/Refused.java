package org.ampli.evidence;

import java.util.List;
import org.ampli.shared.Refusal;
import org.springframework.http.HttpStatus;

/**
 * What could not be added, shown beside its field with what was typed kept.
 *
 * @param kind the form that was used
 * @param field the field that it concerns, or nothing
 * @param name the name of the file, where several were sent at once, or nothing
 */
public record Refused(String kind, String field, String name, Refusal reason) {

    /** A refusal of a form, beside the field that it names; files are refused by their content. */
    public static Refused of(String kind, String name, Refusal reason) {
        String field = reason instanceof FieldRefusal known ? known.field() : kind.equals("file") ? "file" : "";
        return new Refused(kind, field, name, reason);
    }

    /** The status of the page that shows them; a narrowed request swaps only a 422. */
    public static HttpStatus status(List<Refused> refused, boolean narrowed) {
        return narrowed
                ? HttpStatus.UNPROCESSABLE_CONTENT
                : refused.getFirst().reason().status();
    }

    public boolean at(String kind, String field) {
        return this.kind.equals(kind) && this.field.equals(field);
    }
}
