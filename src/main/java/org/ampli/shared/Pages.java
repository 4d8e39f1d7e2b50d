package org.ampli.shared;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Renders a page of a room: the view {@code assessment/sheet} is the file {@code sheet.jte} of that room.
 *
 * <p>A page is rendered whole before a byte of it leaves, so that a fault shows a refusal and not half a page.
 */
@Component
public class Pages implements ViewResolver, Ordered {

    /** The request attribute under which the sign-in room leaves the {@link Viewer}. */
    public static final String VIEWER = Pages.class.getName() + ".viewer";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.ampli");
    private final MessageSource messages;
    private final ResourceUrlProvider resources;

    Pages(MessageSource messages, ResourceUrlProvider resources) {
        this.messages = messages;
        this.resources = resources;
    }

    @Override
    public @Nullable View resolveViewName(String viewName, Locale locale) {
        if (viewName.startsWith("redirect:") || viewName.startsWith("forward:")) {
            return null;
        }
        return (model, request, response) -> write(viewName, model, request, response);
    }

    /** The page that surrounds whatever answers this request. */
    public Page page(HttpServletRequest request) {
        askWhoReads(request);
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Page(
                RequestContextUtils.getLocale(request),
                messages,
                Optional.ofNullable((Viewer) request.getAttribute(VIEWER)),
                asked(request),
                request.getQueryString(),
                token == null ? "" : token.getToken(),
                path -> Optional.ofNullable(resources.getForLookupPath(path)).orElse(path));
    }

    /** The address that was asked for, also while a failure before any controller is being told. */
    static String asked(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString().split(";")[0];
    }

    /** A page open to all has not asked yet; while the database is away, nobody does. */
    private static void askWhoReads(HttpServletRequest request) {
        try {
            request.getUserPrincipal();
        } catch (RuntimeException failure) {
            if (Faults.statusOf(failure) != HttpStatus.SERVICE_UNAVAILABLE) {
                throw failure;
            }
        }
    }

    /** The HTML of a view outside a request's own answer: a document to print, a fragment to push. */
    public String html(String viewName, Map<String, ?> model) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(viewName + ".jte", new HashMap<>(model), output);
        return new String(output.toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private void write(
            String viewName, @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        Map<String, Object> all = new HashMap<>(model == null ? Map.of() : model);
        all.keySet().removeIf(name -> name.startsWith("org.springframework."));
        all.put("page", page(request));
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(viewName + ".jte", all, output);
        if (response.getContentType() == null) {
            response.setContentType("text/html;charset=UTF-8");
        }
        response.setContentLength(output.getContentLength());
        response.getOutputStream().write(output.toByteArray());
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
