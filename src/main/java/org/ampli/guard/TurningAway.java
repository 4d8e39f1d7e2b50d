package org.ampli.guard;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ampli.shared.Refusal;

/** Refuses a request before it reaches a controller: it is shown where every failure before one is. */
public final class TurningAway {

    private TurningAway() {}

    public static void with(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, refusal);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        // where the server has given up on a request that broke off, it asks for the page of the failure itself
        if (!response.isCommitted()) {
            request.getRequestDispatcher("/error").forward(request, response);
        }
    }
}
