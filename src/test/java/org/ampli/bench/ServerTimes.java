package org.ampli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What Ampli's own access log says of the time that requests took, in a folder of its own. */
record ServerTimes(Path folder) {

    /** The options that make Ampli write the log, besides those given. */
    List<String> options(String... others) {
        List<String> options = new ArrayList<>(List.of(others));
        options.add("-Dserver.tomcat.accesslog.enabled=true");
        options.add("-Dserver.tomcat.accesslog.buffered=false");
        options.add("-Dserver.tomcat.accesslog.pattern=%m %U %s %{us}T");
        options.add(
                "-Dserver.tomcat.accesslog.directory=" + folder.resolve("times").toAbsolutePath());
        return options;
    }

    /** Nanoseconds of each request answered with 200 whose path begins so, in their order. */
    List<Long> of(String method, String pathStart) throws IOException {
        return times(method, path -> path.startsWith(pathStart));
    }

    /** Those of one path alone. */
    List<Long> at(String method, String path) throws IOException {
        return times(method, path::equals);
    }

    private List<Long> times(String method, Predicate<String> which) throws IOException {
        List<Long> times = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("times"))) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    String[] words = line.split(" ");
                    if (words[0].equals(method) && which.test(words[1]) && words[2].equals("200")) {
                        times.add(Long.parseLong(words[3]) * 1_000);
                    }
                }
            }
        }
        return times;
    }
}
