package org.ampli.storage;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ampli.guard.TurningAway;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Weighs an upload before a byte of it is read: who is not signed in, says no length or announces too much is answered
 * at once; a body that breaks off is told apart from a form that is too old.
 */
@Component
@Order(UploadGate.BEFORE_SECURITY)
class UploadGate extends OncePerRequestFilter {

    static final int BEFORE_SECURITY = -110;

    private final DataSize most;

    UploadGate(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
        this.most = most;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Refusal refusal = weigh(request);
        if (refusal == null) {
            chain.doFilter(request, response);
        } else {
            boolean brokenOff = response.isCommitted();
            TurningAway.with(refusal, request, response);
            if (!brokenOff) {
                // told now: the rest of the body, which is being thrown away, may be long in coming
                response.flushBuffer();
            }
        }
    }

    private @Nullable Refusal weigh(HttpServletRequest request) {
        if (request.getSession(false) == null) {
            return Refusal.of(HttpStatus.UNAUTHORIZED, "storage.refusal.session");
        }
        if (request.getContentLengthLong() < 0) {
            return Refusal.of(HttpStatus.LENGTH_REQUIRED, "storage.refusal.length");
        }
        Refusal tooMuch = Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "storage.refusal.request", most.toMegabytes());
        if (request.getContentLengthLong() > most.toBytes()) {
            return tooMuch;
        }
        try {
            request.getParts();
            return null;
        } catch (IllegalStateException beyondLimits) {
            return tooMuch;
        } catch (IOException | ServletException broken) {
            return Refusal.of(HttpStatus.BAD_REQUEST, "storage.refusal.interrupted");
        }
    }
}
