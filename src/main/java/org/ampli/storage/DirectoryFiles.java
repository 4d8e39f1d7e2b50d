package org.ampli.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Files in one folder, named by their keys.
 *
 * <p>A file is forced to the disk, renamed in one step, and the folder forced too: without the last, a power cut undoes
 * the rename of a file that was already acknowledged.
 */
final class DirectoryFiles extends StoredFiles {

    private static final String STAGED = ".part";

    private final Path folder;

    DirectoryFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    @Override
    public InputStream open(UUID key) throws IOException {
        return Files.newInputStream(place(key));
    }

    @Override
    public void forget(UUID key) throws IOException {
        Files.deleteIfExists(place(key));
    }

    @Override
    Path stage() throws IOException {
        return Files.createFile(folder.resolve(UUID.randomUUID() + STAGED));
    }

    @Override
    void keep(Path staged, UUID key) throws IOException {
        force(staged, StandardOpenOption.WRITE);
        Files.move(staged, place(key), StandardCopyOption.ATOMIC_MOVE);
        if (!System.getProperty("os.name").startsWith("Windows")) {
            force(folder, StandardOpenOption.READ);
        }
    }

    @Override
    Set<UUID> keptBefore(Instant instant) throws IOException {
        Set<UUID> keys = new HashSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, file -> !staged(file))) {
            for (Path file : files) {
                if (older(file, instant)) {
                    keys.add(UUID.fromString(file.getFileName().toString()));
                }
            }
        }
        return keys;
    }

    @Override
    void forgetStagedBefore(Instant instant) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, DirectoryFiles::staged)) {
            for (Path file : files) {
                if (older(file, instant)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Path place(UUID key) {
        return folder.resolve(key.toString());
    }

    private static boolean staged(Path file) {
        return file.toString().endsWith(STAGED);
    }

    private static boolean older(Path file, Instant instant) throws IOException {
        return Files.getLastModifiedTime(file).toInstant().isBefore(instant);
    }

    private static void force(Path path, StandardOpenOption mode) throws IOException {
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }
}
