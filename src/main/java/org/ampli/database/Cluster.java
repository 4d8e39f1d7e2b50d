package org.ampli.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folders of one embedded server: {@code database} holds the data, {@code postgresql} the unpacked programs.
 *
 * <p>The programs lie beside the data, never above them, because the library that unpacks them empties old folders
 * below its own.
 */
record Cluster(Path folder) {

    private static final Logger log = LoggerFactory.getLogger(Cluster.class);
    private static final long LARGE_LOG = 10_000_000;

    static Cluster in(Path folder) {
        Cluster cluster = new Cluster(folder.toAbsolutePath().normalize());
        Path swept = Path.of(
                        System.getProperty("ot.epg.working-dir", System.getProperty("java.io.tmpdir") + "/embedded-pg"))
                .toAbsolutePath()
                .normalize();
        if (cluster.folder.startsWith(swept)) {
            throw new UnusableDatabase(
                    "the folder " + cluster.folder + " lies in " + swept
                            + ", which embedded servers empty of old folders: set AMPLI_DATA to another one",
                    null);
        }
        return cluster;
    }

    Path data() {
        return folder.resolve("database");
    }

    Path programs() {
        return folder.resolve("postgresql");
    }

    Path log() {
        return folder.resolve("database.log");
    }

    private Path begun() {
        return folder.resolve("database.begun");
    }

    /** Puts away what a start that was killed half way left, so that this one begins anew; no data is deleted. */
    void prepare() throws IOException {
        if (Files.exists(begun()) && Files.exists(data())) {
            Path aside = folder.resolve("database-unfinished-" + System.currentTimeMillis());
            Files.move(data(), aside);
            log.warn("The first start had been interrupted: what it left is in {}, and may be deleted", aside);
        }
        if (!Files.exists(data().resolve("PG_VERSION"))) {
            Files.write(begun(), new byte[0]);
            log.info("Creating the database in {}", folder);
        }
        if (Files.exists(log()) && Files.size(log()) > LARGE_LOG) {
            Files.move(log(), folder.resolve("database.log.old"), StandardCopyOption.REPLACE_EXISTING);
        }
        removeHalfUnpacked();
    }

    /** The first start has come to its end: from here on there are data to keep. */
    void finished() throws IOException {
        if (Files.deleteIfExists(begun())) {
            try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
                directory.force(true);
            } catch (IOException notOnThisSystem) {
                log.debug("{} cannot be forced to the disk", folder, notOnThisSystem);
            }
        }
        boolean mine = programs().toFile().setWritable(false, false)
                && programs().toFile().setWritable(true, true);
        if (!mine) {
            log.debug("{} keeps the rights that it had", programs());
        }
    }

    private void removeHalfUnpacked() throws IOException {
        Files.createDirectories(programs());
        try (Stream<Path> versions = Files.list(programs())) {
            for (Path version : versions.filter(Files::isDirectory).toList()) {
                if (!Files.exists(version.resolve(".exists")) && !Files.exists(version.resolve("epg-lock"))) {
                    remove(version);
                }
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        List<Path> inside;
        try (Stream<Path> files = Files.walk(folder)) {
            inside = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : inside) {
            Files.delete(file);
        }
    }
}
