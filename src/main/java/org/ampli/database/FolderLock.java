package org.ampli.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Lets one application alone into the folder of the data, until it ends, however it ends. */
record FolderLock(FileChannel channel) implements AutoCloseable {

    static FolderLock take(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new UnusableDatabase(
                        "the folder " + folder.toAbsolutePath()
                                + " is in use by another Ampli: stop it, or set AMPLI_DATA to another folder",
                        null);
            }
            return new FolderLock(channel);
        } catch (IOException failure) {
            throw new UnusableDatabase(
                    "the folder " + folder.toAbsolutePath()
                            + " cannot be written: give the rights on it, or set AMPLI_DATA to another folder",
                    failure);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException taken) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            throw new IllegalStateException(alreadyGone);
        }
    }
}
