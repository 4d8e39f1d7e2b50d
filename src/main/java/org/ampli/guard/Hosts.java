package org.ampli.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.ampli.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers under the configured name alone, and to no request so old that it can name none; whoever watches the health
 * asks by whatever name they like.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 11)
class Hosts extends OncePerRequestFilter {

    private final String ours;

    Hosts(@Value("${ampli.address}") String address) {
        this.ours = address.isBlank() ? "" : URI.create(address).getRawAuthority();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getProtocol().startsWith("HTTP/") || request.getProtocol().equals("HTTP/0.9")) {
            TurningAway.with(Refusal.of(HttpStatus.BAD_REQUEST, "shared.refusal.malformed"), request, response);
        } else if (ours.isEmpty() || ours.equalsIgnoreCase(request.getHeader(HttpHeaders.HOST))) {
            chain.doFilter(request, response);
        } else {
            TurningAway.with(Refusal.of(HttpStatus.MISDIRECTED_REQUEST, "guard.refusal.host"), request, response);
        }
    }
}
