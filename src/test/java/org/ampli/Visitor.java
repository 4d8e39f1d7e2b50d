package org.ampli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone with a browser of their own: keeps cookies, sends forms with the token of the page, follows no redirect. */
public final class Visitor {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String OPEN_PAGE = "/grid-editions/current";

    private final String address;
    public final Map<String, String> cookies = new TreeMap<>();
    private String token = "";

    public Visitor(String address) {
        this.address = address;
    }

    /** What came back; of a stream of events only that it began. */
    public record Answer(int status, HttpHeaders headers, byte[] bytes) {

        public String page() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        /** The value of a header, or an empty text. */
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        public String location() {
            return header("Location");
        }

        @Override
        public String toString() {
            return status + " " + location() + " " + page();
        }
    }

    /** A file of a form. */
    public record Sent(String name, byte[] content) {}

    /** A visitor of the demo who has entered with a press. */
    public static Visitor signedIn(String address, String email) {
        Visitor visitor = new Visitor(address);
        Answer entered = visitor.post("/sign-in/demo", "email", email);
        if (entered.status() >= 400) {
            throw new IllegalStateException(email + " does not enter: " + entered);
        }
        return visitor;
    }

    /** The same browser at the same site. */
    public Visitor copy() {
        return at(address);
    }

    /** The same browser, cookies and all, where the site answers at another address. */
    public Visitor at(String address) {
        Visitor copy = new Visitor(address);
        copy.cookies.putAll(cookies);
        return copy;
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    public String page(String path) {
        Answer answer = get(path);
        if (answer.status() >= 500) {
            throw new AssertionError(path + " answered " + answer.status());
        }
        return answer.page();
    }

    public Answer post(String path, Map<String, String> form) {
        return post(path, FormBody.flat(form));
    }

    /** Posts name, value, name, value… with the token of a page. */
    public Answer post(String path, String... fields) {
        return posted(path, form(fields));
    }

    /** Posts a form that was written by hand. */
    public Answer posted(String path, String form, String... headers) {
        return send(with(headers, request(path).setHeader("Content-Type", FORM).POST(BodyPublishers.ofString(form))));
    }

    /** Saves an answer as the script of the sheet does. */
    public Answer autosave(String code, Map<String, String> form) {
        return posted("/sheet/" + code + "/answer", form(FormBody.flat(form)), "Accept", "application/json");
    }

    public Answer upload(String path, Map<String, String> fields, Sent... files) {
        String boundary = UUID.randomUUID().toString();
        byte[] body = FormBody.parts(boundary, token(), fields, files);
        return send(request(path)
                .setHeader("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    public Answer send(String method, String path, String body, String... headers) {
        return send(with(headers, request(path).method(method, BodyPublishers.ofString(body))));
    }

    /** The token of the pages, read again when the browser has been given another. */
    public String token() {
        if (token.isEmpty()) {
            Matcher found = TOKEN.matcher(page(OPEN_PAGE));
            token = found.find() ? found.group(1) : "";
        }
        return token;
    }

    /** A form as it goes to the site, with the token of a page. */
    public String form(String... fields) {
        return FormBody.line(token(), fields);
    }

    /** What the browser sends with each request. */
    public String cookie() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(15))
                .header("Accept", "text/html,application/json;q=0.9,*/*;q=0.8")
                .header("Accept-Language", "fr");
        return cookies.isEmpty() ? request : request.header("Cookie", cookie());
    }

    private static HttpRequest.Builder with(String[] headers, HttpRequest.Builder request) {
        for (int place = 0; place < headers.length; place += 2) {
            request.setHeader(headers[place], headers[place + 1]);
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<InputStream> response = CLIENT.send(request.build(), BodyHandlers.ofInputStream());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            String type = response.headers().firstValue("Content-Type").orElse("");
            try (InputStream body = response.body()) {
                byte[] bytes = type.startsWith("text/event-stream") ? new byte[0] : body.readAllBytes();
                return new Answer(response.statusCode(), response.headers(), bytes);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void keep(String header) {
        HttpCookie cookie = HttpCookie.parse(header).getFirst();
        boolean over = cookie.getMaxAge() == 0 || cookie.getValue().isEmpty();
        String before = over ? cookies.remove(cookie.getName()) : cookies.put(cookie.getName(), cookie.getValue());
        if (cookie.getName().endsWith("csrf") && !cookie.getValue().equals(before)) {
            token = "";
        }
    }
}
