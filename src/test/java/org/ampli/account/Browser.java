package org.ampli.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without scripts: keeps cookies, sends the token of forms, follows nothing by itself. */
public class Browser {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String site;
    public final Map<String, String> cookies = new TreeMap<>();

    public Browser(int port) {
        this.site = "http://localhost:" + port;
    }

    /** Another browser with the same cookies, as if they had been stolen. */
    public Browser copy() {
        Browser copy = new Browser(URI.create(site).getPort());
        copy.cookies.putAll(cookies);
        return copy;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** Posts name, value, name, value… with the token of a page read before. */
    public HttpResponse<String> post(String path, String... fields) {
        return send("POST", path, form(token(), fields), "Content-Type", "application/x-www-form-urlencoded");
    }

    public String token() {
        Matcher token = TOKEN.matcher(get("/grid-editions/current").body());
        return token.find() ? token.group(1) : "none";
    }

    public static String form(String token, String... fields) {
        List<String> pairs = new ArrayList<>(List.of("_csrf=" + encoded(token)));
        for (int place = 0; place < fields.length; place += 2) {
            pairs.add(encoded(fields[place]) + "=" + encoded(fields[place + 1]));
        }
        return String.join("&", pairs);
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .setHeader("Accept", "text/html")
                .setHeader("Accept-Language", "fr");
        cookies.forEach((name, value) -> request.header("Cookie", name + "=" + value));
        for (int place = 0; place < headers.length; place += 2) {
            request.setHeader(headers[place], headers[place + 1]);
        }
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void keep(String line) {
        String[] pair = line.split(";")[0].split("=", 2);
        if (pair[1].isEmpty() || line.contains("Max-Age=0") || line.contains("1970")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    public static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
