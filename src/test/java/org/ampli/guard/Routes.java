package org.ampli.guard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ampli.AccessMatrix;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route of the rooms with the fields that it knows, and an address and a form that the access matrix gives it.
 */
class Routes {

    private static final Map<String, String> USUAL =
            Map.of("code", "1.4.3", "slug", "nanterre", "number", "1", "year", "2031");
    private static final String PREPARING = "2032";

    private final Map<String, Fields> known = new HashMap<>();

    /** @param form what a good form holds, as far as the matrix tells */
    record Route(String path, String address, Map<String, String> form, Fields fields) {

        /** Those fields that hold one value, as words or a number. */
        Stream<String> single() {
            return fields.known().keySet().stream().filter(name -> !fields.takesSeveral(name));
        }

        @Override
        public String toString() {
            return path;
        }
    }

    Routes(RequestMappingHandlerMapping mapping) {
        mapping.getHandlerMethods()
                .forEach((info, handler) -> info.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> info.getPatternValues().forEach(path -> add(method + " " + path, handler))));
    }

    private void add(String route, HandlerMethod handler) {
        if (handler.getBeanType().getName().startsWith("org.ampli.")) {
            known.put(route, Fields.of(handler));
        }
    }

    /** All routes of one method, each once. */
    List<Route> of(HttpMethod method) {
        Map<String, Route> routes = new LinkedHashMap<>();
        for (AccessMatrix.Line line : AccessMatrix.read().lines()) {
            if (line.method().equals(method.name()) && known.containsKey(line.route())) {
                routes.put(line.path(), route(line));
            }
        }
        return List.copyOf(routes.values());
    }

    private Route route(AccessMatrix.Line asked) {
        AccessMatrix.Line line = asked.with("{preparing}", PREPARING);
        String address = line.path();
        Map<String, String> form = new LinkedHashMap<>();
        for (Map.Entry<String, String> value : line.with().entrySet()) {
            String place = "{" + value.getKey() + "}";
            if (address.contains(place)) {
                address = address.replace(place, URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8));
            } else {
                form.put(value.getKey(), value.getValue());
            }
        }
        for (Map.Entry<String, String> usual : USUAL.entrySet()) {
            address = address.replace("{" + usual.getKey() + "}", usual.getValue());
        }
        address = address.replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        return new Route(line.path(), address, form, known.get(line.route()));
    }

    /** Paths that answer to one method alone. */
    Set<String> paths(HttpMethod method) {
        Set<String> paths = new HashSet<>();
        known.keySet().stream()
                .filter(route -> route.startsWith(method + " "))
                .forEach(route -> paths.add(route.substring(route.indexOf(' ') + 1)));
        return paths;
    }
}
