package org.ampli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Another application beside the tests, to be refused, killed, or watched at its console. */
public record ChildJvm(Process process) implements AutoCloseable {

    /** After this a child has gone astray. */
    public static final Duration LONGEST = Duration.ofMinutes(2);

    public static ChildJvm start(Class<?> main, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            return new ChildJvm(builder.start());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    /** Reads the console until this line; false when the child ended before. */
    public boolean says(String line) throws IOException {
        BufferedReader console = process.inputReader();
        for (String said = console.readLine(); said != null; said = console.readLine()) {
            if (said.contains(line)) {
                return true;
            }
        }
        return false;
    }

    /** Everything on the console until the child ended. */
    public List<String> console() {
        return process.inputReader().lines().collect(Collectors.toList());
    }

    /** As a power cut would: nothing in the child has a say. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public int exitCode() throws InterruptedException {
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("the child does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
