package org.ampli.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.ampli.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in about twice as many requests as there are database connections, in the order of arrival: virtual threads set
 * no bound, and whoever waits for the connection pool waits in no order.
 *
 * <p>A stream of events leaves its place as soon as it is open. Uploads, which may be slow, have places of their own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Crowd extends OncePerRequestFilter {

    private static final long PATIENCE = 5;

    private final Semaphore places;
    private final Semaphore uploads;

    Crowd(@Value("${spring.datasource.hikari.maximum-pool-size}") int connections) {
        this.places = new Semaphore(2 * connections, true);
        this.uploads = new Semaphore(connections, true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        Semaphore queue = type != null && type.startsWith("multipart/") ? uploads : places;
        if (!entered(queue)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(PATIENCE));
            TurningAway.with(
                    Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "shared.refusal.unavailable"), request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            queue.release();
        }
    }

    private static boolean entered(Semaphore queue) {
        try {
            return queue.tryAcquire(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
