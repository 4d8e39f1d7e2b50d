package org.ampli.grid;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An edition of the grid as a YAML file in one language; a translation has the codes and the texts only. */
record GridFile(
        String edition,
        String language,
        String state,
        String title,
        String source,
        List<String> notice,
        List<Heading> axes,
        List<Remark> notes,
        List<Correction> corrections) {

    private static final JsonMapper BINDING = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** An axis, a section or a criterion, with what stands below it. */
    record Heading(
            String code,
            @Nullable String label,
            String title,
            @Nullable List<Heading> sections,
            @Nullable List<Heading> criteria,
            @Nullable List<Question> indicators) {

        List<Heading> below() {
            return Stream.of(sections, criteria)
                    .filter(Objects::nonNull)
                    .flatMap(List::stream)
                    .toList();
        }

        List<Question> questions() {
            return indicators == null ? List.of() : indicators;
        }
    }

    record Question(
            String code,
            @Nullable String label,
            @Nullable String level,
            boolean presumed,
            @Nullable String gap,
            String text,
            @Nullable List<String> details) {

        @Override
        public List<String> details() {
            return details == null ? List.of() : details;
        }
    }

    record Remark(String key, @Nullable List<String> about, String title, String text) {}

    record Correction(String about, @Nullable String printed, String text) {}

    static GridFile read(String edition, String language) {
        ClassPathResource file = new ClassPathResource("grid/ampli-" + edition + "." + language + ".yaml");
        try (InputStream content = file.getInputStream()) {
            Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(content);
            return BINDING.convertValue(tree, GridFile.class);
        } catch (IOException unreadable) {
            throw new IllegalStateException("Cannot read " + file, unreadable);
        }
    }
}
