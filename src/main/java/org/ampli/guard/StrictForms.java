package org.ampli.guard;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ampli.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;

/**
 * A form brings the fields that its page has, each once, as a form: whatever else comes was not made by our pages.
 *
 * <p>What a form may hold is read off the handler method, so that nothing must be listed twice.
 */
@Configuration
class StrictForms implements HandlerInterceptor, WebMvcConfigurer {

    private static final Logger log = LoggerFactory.getLogger(StrictForms.class);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String TOKEN = "_csrf";

    private final Map<Object, Fields> fields = new ConcurrentHashMap<>();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith("org.ampli.")
                && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) == null) {
            check(request, fields.computeIfAbsent(method.getMethod(), known -> Fields.of(method)));
        }
        return true;
    }

    private static void check(HttpServletRequest request, Fields fields) {
        boolean reading = READING.contains(request.getMethod());
        if (!reading && !fields.raw() && !form(request)) {
            throw Refusal.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "shared.refusal.mediaType");
        }
        if (!Legible.legible(request.getParameterMap()) || inParts(request) && !readWhole(request)) {
            throw malformed("text");
        }
        sent(request).forEach((name, times) -> {
            if (!reading && !fields.knows(name) && !name.equals(TOKEN)) {
                throw malformed(name);
            }
            if (times > 1 && (name.equals(TOKEN) || fields.knows(name) && !fields.takesSeveral(name))) {
                throw malformed(name);
            }
        });
    }

    private static boolean form(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null && request.getContentLengthLong() <= 0
                || type != null
                        && (type.startsWith("application/x-www-form-urlencoded")
                                || type.startsWith("multipart/form-data"));
    }

    private static boolean inParts(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    /** Bytes in a part that are no UTF-8 come as the sign that stands for what could not be read. */
    private static boolean readWhole(HttpServletRequest request) {
        return request.getParameterMap().values().stream()
                .flatMap(Arrays::stream)
                .noneMatch(value -> value.indexOf('\uFFFD') >= 0);
    }

    /** How often each field came, texts and files alike. */
    private static Map<String, Integer> sent(HttpServletRequest request) {
        Map<String, Integer> sent = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> sent.put(name, values.length));
        MultipartHttpServletRequest parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (parts != null) {
            parts.getMultiFileMap().forEach((name, files) -> sent.merge(name, files.size(), Integer::sum));
        }
        return sent;
    }

    private static Refusal malformed(String name) {
        String shown = name.substring(0, Math.min(60, name.length())).replaceAll("\\p{Cntrl}", "?");
        log.info("A form came with a field that its page does not have so: {}", shown);
        return Refusal.of(HttpStatus.BAD_REQUEST, "shared.refusal.malformed");
    }
}
