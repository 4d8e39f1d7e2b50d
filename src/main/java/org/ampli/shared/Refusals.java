package org.ampli.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Shows every refusal, whoever pronounced it: a page for a person, problem+json for the API. */
@ControllerAdvice
class Refusals {

    private static final Logger log = LoggerFactory.getLogger(Refusals.class);
    private static final Set<Integer> GIVEN_BACK = Set.of(403, 409, 422, 503);
    private static final Pattern SECRET = Pattern.compile("(?i)password|current|secret|token");

    private final MessageSource messages;

    Refusals(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    Object refused(Refusal refusal, HttpServletRequest request) {
        return answer(refusal.status(), refusal.key(), refusal.arguments(), request);
    }

    /** Whoever asked has left: there is nobody to answer. */
    @ExceptionHandler
    void left(AsyncRequestNotUsableException gone) {
        log.debug("The reader left", gone);
    }

    @ExceptionHandler
    Object failed(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
        switch (failure) {
            case AsyncRequestNotUsableException readerLeft -> {
                return new ModelAndView();
            }
            case AccessDeniedException signIn -> throw signIn;
            case AuthenticationException signIn -> throw signIn;
            case ErrorResponse known -> {
                return answer(known.getStatusCode(), keyOf(known.getStatusCode()), new Object[0], request);
            }
            default -> {}
        }
        HttpStatus status = Faults.statusOf(failure);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            log.warn(
                    "{} {} waits for the database: {}",
                    request.getMethod(),
                    Pages.asked(request),
                    failure.getMessage());
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        } else if (status.is5xxServerError()) {
            log.error("{} {} failed", request.getMethod(), Pages.asked(request), failure);
        }
        return answer(status, keyOf(status), new Object[0], request);
    }

    private Object answer(HttpStatusCode status, String key, Object[] arguments, HttpServletRequest request) {
        if (wantsJson(request)) {
            ProblemDetail problem = ProblemDetail.forStatus(status);
            problem.setDetail(messages.getMessage(key, arguments, RequestContextUtils.getLocale(request)));
            problem.setInstance(URI.create(Pages.asked(request)));
            problem.setProperty("code", key);
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        ModelAndView page = new ModelAndView(
                "shared/refusal", Map.of("key", key, "arguments", arguments, "typed", typed(status, request)));
        page.setStatus(status);
        return page;
    }

    /** The sentences of a form that could be read and not taken: given back to be copied, save what is secret. */
    private static List<String> typed(HttpStatusCode status, HttpServletRequest request) {
        if (!GIVEN_BACK.contains(status.value()) || !request.getMethod().equals("POST")) {
            return List.of();
        }
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !secret(field.getKey()))
                .flatMap(field -> Arrays.stream(field.getValue()))
                .map(String::strip)
                .filter(text -> text.contains(" "))
                .distinct()
                .toList();
    }

    /** Whether a field holds what no page shows again. */
    static boolean secret(String field) {
        return SECRET.matcher(field).find();
    }

    private static boolean wantsJson(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return Pages.asked(request).startsWith("/api/")
                || accept != null && accept.contains("json") && !accept.contains("html");
    }

    private static String keyOf(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> "shared.refusal.malformed";
            case 404 -> "shared.refusal.notFound";
            case 405 -> "shared.refusal.method";
            case 406, 415 -> "shared.refusal.mediaType";
            case 413 -> "shared.refusal.tooLarge";
            case 422 -> "shared.refusal.invalid";
            case 503 -> "shared.refusal.unavailable";
            case 507 -> "shared.refusal.storageFull";
            default -> status.is4xxClientError() ? "shared.refusal.malformed" : "shared.refusal.fault";
        };
    }
}
