package org.ampli;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Ampli with the demo as a process of its own, which may be killed. */
public final class RunningAmpli implements AutoCloseable {

    private final Process process;
    private final String address;
    private final Path console;

    /** How long it took from the start of the process to the first page. */
    public final Duration start;

    private RunningAmpli(Process process, String address, Path console, Duration start) {
        this.process = process;
        this.address = address;
        this.console = console;
        this.start = start;
    }

    /**
     * @param folder its data and its console
     * @param options of the Java machine, such as {@code -Xmx512m} or {@code -Dampli.database.url=…}
     */
    public static RunningAmpli start(Path folder, List<String> options) throws IOException {
        Files.createDirectories(folder);
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-XX:+UseSerialGC", "-cp", PackedAmpli.classPath(), "org.ampli.Ampli"));
        command.addAll(List.of("--server.port=" + port, "--ampli.demo=true", "--ampli.data=" + folder));
        Path console = folder.resolve("console.txt");
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(console.toFile())
                .start();
        String address = "http://localhost:" + port;
        while (!answers(address)) {
            if (!process.isAlive() || System.nanoTime() - begun > TimeUnit.MINUTES.toNanos(3)) {
                throw new IllegalStateException("Ampli does not start: " + Files.readString(console));
            }
            LockSupport.parkNanos(50_000_000);
        }
        return new RunningAmpli(process, address, console, Duration.ofNanos(System.nanoTime() - begun));
    }

    private static boolean answers(String address) {
        try {
            return new Visitor(address).get("/actuator/health").status() == 200;
        } catch (java.io.UncheckedIOException notYet) {
            return false;
        }
    }

    public String address() {
        return address;
    }

    public long pid() {
        return process.pid();
    }

    public String console() throws IOException {
        return Files.readString(console);
    }

    /** As kill -9 does: no farewell. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
