package org.ampli;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone with a browser of their own: keeps cookies, sends forms with the token of the page, follows no redirect. */
public final class Visitor {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String OPEN_PAGE = "/grid-editions/current";

    private final String address;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String token = "";

    public Visitor(String address) {
        this.address = address;
    }

    /** What came back: the status, where it leads, and the beginning of the page. */
    public record Answer(int status, String location, String page) {}

    /** A visitor of the demo who has entered with a press. */
    public static Visitor signedIn(String address, String email) {
        Visitor visitor = new Visitor(address);
        Answer entered = visitor.post("/sign-in/demo", Map.of("email", email));
        if (entered.status() >= 400) {
            throw new IllegalStateException(email + " does not enter: " + entered);
        }
        visitor.token = "";
        return visitor;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, Map<String, String> form) {
        return send(posting(path, form));
    }

    /** Saves an answer as the script of the sheet does. */
    public Answer autosave(String code, Map<String, String> form) {
        return send(posting("/sheet/" + code + "/answer", form).setHeader("Accept", "application/json"));
    }

    private HttpRequest.Builder posting(String path, Map<String, String> form) {
        Map<String, String> fields = new LinkedHashMap<>(form);
        fields.put("_csrf", token());
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private String token() {
        if (token.isEmpty()) {
            Matcher found = TOKEN.matcher(get(OPEN_PAGE).page());
            token = found.find() ? found.group(1) : "";
        }
        return token;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(15))
                .header("Accept", "text/html,application/json;q=0.9,*/*;q=0.8");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<InputStream> response = CLIENT.send(request.build(), BodyHandlers.ofInputStream());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            String type = response.headers().firstValue("Content-Type").orElse("");
            try (InputStream body = response.body()) {
                String page = type.startsWith("text/event-stream")
                        ? ""
                        : new String(body.readAllBytes(), StandardCharsets.UTF_8);
                String location = response.headers().firstValue("Location").orElse("");
                return new Answer(response.statusCode(), location, page);
            }
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void keep(String header) {
        HttpCookie cookie = HttpCookie.parse(header).getFirst();
        if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
