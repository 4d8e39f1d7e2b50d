package org.ampli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One of the demo's texts, or a part of it; what is not there fails with its name. */
record DemoFile(Map<String, Object> values) {

    static DemoFile named(String name) {
        try (InputStream file = new ClassPathResource("demo/" + name).getInputStream()) {
            return of(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    String text(String field) {
        return Objects.requireNonNull(values.get(field), field).toString().strip();
    }

    int number(String field) {
        return Integer.parseInt(text(field));
    }

    DemoFile part(String field) {
        return of(values.get(field));
    }

    List<DemoFile> parts(String field) {
        return ((List<?>) Objects.requireNonNull(values.get(field), field))
                .stream().map(DemoFile::of).toList();
    }

    /** Empty for what is not there. */
    List<String> texts(String field) {
        return values.get(field) instanceof List<?> all
                ? all.stream().map(Object::toString).toList()
                : List.of();
    }

    /** Lines of several texts each. */
    List<List<String>> rows(String field) {
        return ((List<?>) Objects.requireNonNull(values.get(field), field))
                .stream()
                        .map(row ->
                                ((List<?>) row).stream().map(Object::toString).toList())
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private static DemoFile of(@Nullable Object value) {
        return new DemoFile((Map<String, Object>) Objects.requireNonNull(value));
    }
}
