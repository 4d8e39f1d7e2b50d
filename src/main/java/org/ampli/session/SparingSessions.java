package org.ampli.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks the database as little as it can: a session is read once for each request, however often the framework asks for
 * it, and the instant of its last use is written once a minute, because a commit would be the longest part of a page.
 */
class SparingSessions<S extends Session> implements SessionRepository<SparingSessions.Kept<S>> {

    private static final Duration SELDOM = Duration.ofMinutes(1);
    private static final ThreadLocal<@Nullable Session> OF_THIS_REQUEST = new ThreadLocal<>();

    private final SessionRepository<S> rows;

    SparingSessions(SessionRepository<S> rows) {
        this.rows = rows;
    }

    /** Forgets the session when its request is over. */
    @Component
    @Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
    static class Forgetting extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            try {
                chain.doFilter(request, response);
            } finally {
                OF_THIS_REQUEST.remove();
            }
        }
    }

    @Override
    public Kept<S> createSession() {
        return new Kept<>(rows.createSession());
    }

    @Override
    public void save(Kept<S> session) {
        rows.save(session.row());
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable Kept<S> findById(String id) {
        if (OF_THIS_REQUEST.get() instanceof Kept<?> known && known.getId().equals(id)) {
            return (Kept<S>) known;
        }
        S row = rows.findById(id);
        Kept<S> found = row == null ? null : new Kept<>(row);
        OF_THIS_REQUEST.set(found);
        return found;
    }

    @Override
    public void deleteById(String id) {
        OF_THIS_REQUEST.remove();
        rows.deleteById(id);
    }

    /** A session whose last use is a minute old before another is noted. */
    record Kept<S extends Session>(S row) implements Session {

        @Override
        public void setLastAccessedTime(Instant now) {
            if (!now.isBefore(row.getLastAccessedTime().plus(SELDOM))) {
                row.setLastAccessedTime(now);
            }
        }

        @Override
        public String getId() {
            return row.getId();
        }

        @Override
        public String changeSessionId() {
            return row.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return row.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return row.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            row.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            row.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return row.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return row.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            row.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return row.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return row.isExpired();
        }
    }
}
