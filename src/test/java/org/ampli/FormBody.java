package org.ampli;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a browser makes of a form. */
final class FormBody {

    private FormBody() {}

    /** Name, value, name, value… in one line. */
    static String line(String token, String... fields) {
        List<String> pairs = new ArrayList<>(List.of("_csrf=" + encoded(token)));
        for (int place = 0; place < fields.length; place += 2) {
            pairs.add(encoded(fields[place]) + "=" + encoded(fields[place + 1]));
        }
        return String.join("&", pairs);
    }

    static byte[] parts(String boundary, String token, Map<String, String> fields, Visitor.Sent... files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, boundary, "_csrf", "", token.getBytes(StandardCharsets.UTF_8));
        fields.forEach((name, value) -> part(body, boundary, name, "", value.getBytes(StandardCharsets.UTF_8)));
        for (Visitor.Sent file : files) {
            part(body, boundary, "file", "; filename=\"" + file.name() + "\"", file.content());
        }
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    static String[] flat(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    private static void part(ByteArrayOutputStream body, String boundary, String name, String more, byte[] content) {
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more;
        body.writeBytes((head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
