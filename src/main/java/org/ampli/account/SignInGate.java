package org.ampli.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ampli.guard.TurningAway;
import org.ampli.shared.Refusal;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Leads whoever is not signed in to the sign-in page, and back; a script and the API get a plain 401. */
@Component
class SignInGate implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final RequestMappingHandlerMapping routes;
    private final FirstStart start;

    SignInGate(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes, FirstStart start) {
        this.routes = routes;
        this.start = start;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException denied)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        boolean page = "GET".equals(request.getMethod())
                && request.getHeader("HX-Request") == null
                && !path.startsWith("/api/")
                && String.valueOf(request.getHeader("Accept")).contains("text/html");
        if (!exists(request)) {
            TurningAway.with(Refusal.notFound(), request, response);
        } else if (!page) {
            TurningAway.with(Refusal.of(HttpStatus.UNAUTHORIZED, "account.refusal.signIn"), request, response);
        } else if (path.equals("/") && start.waiting()) {
            response.sendRedirect("/setup");
        } else {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            response.sendRedirect("/sign-in?to=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8));
        }
    }

    /** What does not exist asks nobody to sign in. */
    private boolean exists(HttpServletRequest request) {
        if (request.getRequestURI().equals("/") || request.getRequestURI().startsWith("/api/")) {
            return true;
        }
        try {
            if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
                ServletRequestPathUtils.parseAndCache(request);
            }
            return routes.getHandler(request) != null;
        } catch (Exception anotherMethod) {
            return true;
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        TurningAway.with(Refusal.forbidden("account.refusal.form"), request, response);
    }
}
