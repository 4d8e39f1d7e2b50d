package org.ampli.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.ampli.shared.Refusal;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a form that is no text: bytes that are not UTF-8, a NUL, half a sign, more fields than any page has. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 13)
class Legible extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<HttpStatus> objection = objection(request);
        if (objection.isPresent()) {
            HttpStatus status = objection.get();
            String key =
                    status == HttpStatus.CONTENT_TOO_LARGE ? "shared.refusal.tooLarge" : "shared.refusal.malformed";
            TurningAway.with(Refusal.of(status, key), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<HttpStatus> objection(HttpServletRequest request) {
        String type = request.getContentType();
        if (type != null && type.startsWith("multipart/")) {
            return Optional.empty();
        }
        try {
            return legible(request.getParameterMap()) ? Optional.empty() : Optional.of(HttpStatus.BAD_REQUEST);
        } catch (InvalidParameterException unreadable) {
            return Optional.of(
                    unreadable.getErrorCode() == 413 ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST);
        } catch (IllegalStateException unreadable) {
            return Optional.of(HttpStatus.BAD_REQUEST);
        }
    }

    static boolean legible(Map<String, String[]> fields) {
        return fields.entrySet().stream()
                .allMatch(field ->
                        text(field.getKey()) && Arrays.stream(field.getValue()).allMatch(Legible::text));
    }

    private static boolean text(String value) {
        for (int place = 0; place < value.length(); place++) {
            char sign = value.charAt(place);
            if (Character.isHighSurrogate(sign)
                    && place + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(place + 1))) {
                place++;
            } else if (sign == 0 || Character.isSurrogate(sign)) {
                return false;
            }
        }
        return true;
    }
}
