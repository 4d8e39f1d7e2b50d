package org.ampli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * The classes of Ampli in one archive, as users run them: only so does Java keep what it learnt at one start for the
 * next.
 */
final class PackedAmpli {

    private static final String CLASS_PATH = pack();

    private PackedAmpli() {}

    /** Of Ampli alone, without its tests. */
    static String classPath() {
        return CLASS_PATH;
    }

    /**
     * Options of a Java machine that starts sooner.
     *
     * @param cache where the first one, when it ends in peace, leaves what it learnt
     */
    static List<String> startingSooner(Path cache) {
        return List.of((Files.exists(cache) ? "-XX:AOTCache=" : "-XX:AOTCacheOutput=") + cache);
    }

    private static String pack() {
        List<String> path = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path place = Path.of(entry);
            if (!Files.isDirectory(place)) {
                path.add(entry);
            } else if (!place.endsWith("test-classes")) {
                path.add(packed(place).toString());
            }
        }
        return String.join(File.pathSeparator, path);
    }

    private static Path packed(Path classes) {
        Path archive = classes.resolveSibling("test-data")
                .resolve("ampli-" + ProcessHandle.current().pid() + ".jar");
        try {
            Files.createDirectories(archive.getParent());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        int failed = jar.run(
                System.out,
                System.err,
                "--create",
                "--no-compress",
                "--file",
                archive.toString(),
                "-C",
                classes.toString(),
                ".");
        if (failed != 0) {
            throw new IllegalStateException("the classes cannot be packed into " + archive);
        }
        archive.toFile().deleteOnExit();
        return archive;
    }
}
