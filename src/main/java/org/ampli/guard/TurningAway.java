package org.ampli.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ampli.shared.Refusal;

/** Refuses a request before it reaches a controller; the reader gets the same page as for any other refusal. */
public final class TurningAway {

    static final String REFUSAL = TurningAway.class.getName();

    private TurningAway() {}

    public static void with(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(REFUSAL, refusal);
        response.sendError(refusal.status().value());
    }
}
