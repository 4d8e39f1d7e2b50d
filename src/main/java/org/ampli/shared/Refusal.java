package org.ampli.shared;

import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;

/**
 * A gesture that the domain refuses, with the reason as a message key that the reader will see in their language.
 *
 * <p>{@code key} stands in the bundles as {@code key} (the sentence) and, when there is something to do about it, as
 * {@code key.help}. The key is also the stable {@code code} of the API's problem+json.
 */
public class Refusal extends RuntimeException {

    private final HttpStatus status;
    private final transient List<Object> arguments;

    protected Refusal(HttpStatus status, String key, Object... arguments) {
        super(key, null, false, false);
        this.status = status;
        this.arguments = List.of(arguments);
    }

    /** Not there, or not theirs: the reader cannot tell which. 404. */
    public static Refusal notFound() {
        return new Refusal(HttpStatus.NOT_FOUND, "shared.refusal.notFound");
    }

    /** Theirs to see, not theirs to do. 403. */
    public static Refusal forbidden(String key, Object... arguments) {
        return new Refusal(HttpStatus.FORBIDDEN, key, arguments);
    }

    /** The state of things does not allow it now. 409. */
    public static Refusal conflict(String key, Object... arguments) {
        return new Refusal(HttpStatus.CONFLICT, key, arguments);
    }

    /** What was given cannot be taken as it is. 422. */
    public static Refusal invalid(String key, Object... arguments) {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, key, arguments);
    }

    /** Any other status, for the few gestures that need one (413, 415, 429, 507). */
    public static Refusal of(HttpStatus status, String key, Object... arguments) {
        return new Refusal(status, key, arguments);
    }

    public HttpStatus status() {
        return status;
    }

    public String key() {
        return Objects.requireNonNull(getMessage());
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
