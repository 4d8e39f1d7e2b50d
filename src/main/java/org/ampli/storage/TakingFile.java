package org.ampli.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.ampli.inspection.FileInspection;
import org.ampli.inspection.FileKind;
import org.ampli.inspection.FileName;
import org.ampli.inspection.Photo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes a file in: copies it aside, inspects it, frees a photo of its metadata, and stores it durably.
 *
 * <p>Whoever calls this does so outside a transaction, and writes the row that refers to the file afterwards.
 */
@Component
public class TakingFile {

    private static final Logger log = LoggerFactory.getLogger(TakingFile.class);
    private static final int CHUNK = 1 << 16;

    private final StoredFiles files;
    private final StorageLimits limits;

    TakingFile(StoredFiles files, StorageLimits limits) {
        this.files = files;
        this.limits = limits;
    }

    public TakenFile take(Upload upload) {
        try (Bench bench = new Bench(files)) {
            return take(FileName.of(upload.name()), upload, bench.place(), bench.place());
        } catch (StoredFiles.Away away) {
            log.error("The store of files does not answer: {}", away.getMessage());
            throw NotKept.away();
        } catch (IOException failed) {
            log.error("A file could not be stored", failed);
            throw NotKept.full();
        }
    }

    private TakenFile take(FileName name, Upload upload, Path staged, Path cleaned) throws IOException {
        copy(upload, staged);
        FileKind kind = inspect(name, staged, cleaned);
        Path kept = kind.image() ? cleaned : staged;
        long size = Files.size(kept);
        String fingerprint = fingerprint(kept);
        UUID key = UUID.randomUUID();
        files.keep(kept, key);
        FileName full = name.endingAs(kind);
        return new TakenFile(full, kind, size, fingerprint, key);
    }

    private void copy(Upload upload, Path staged) throws IOException {
        long total = 0;
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = upload.content().getInputStream();
                OutputStream out = Files.newOutputStream(staged)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                total += read;
                if (total > limits.file().toBytes()) {
                    throw NotKept.tooLarge(limits);
                }
                out.write(chunk, 0, read);
            }
        }
        if (total == 0) {
            throw NotKept.empty();
        }
    }

    private FileKind inspect(FileName name, Path staged, Path cleaned) throws IOException {
        try (Arena arena = Arena.ofConfined();
                FileChannel channel = FileChannel.open(staged, StandardOpenOption.READ)) {
            ByteBuffer content = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena)
                    .asByteBuffer();
            FileKind kind = FileInspection.kindOf(name, content);
            if (kind.image()) {
                clean(kind, content, cleaned);
            }
            return kind;
        }
    }

    private void clean(FileKind kind, ByteBuffer content, Path cleaned) throws IOException {
        try (WritableByteChannel out = Channels.newChannel(Files.newOutputStream(cleaned))) {
            Photo.clean(kind, content, out, limits.pixels());
        }
    }

    private static String fingerprint(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The files in which one is prepared; what is not kept is gone afterwards. */
    private record Bench(StoredFiles files, List<Path> places) implements AutoCloseable {

        Bench(StoredFiles files) {
            this(files, new ArrayList<>());
        }

        Path place() throws IOException {
            Path place = files.stage();
            places.add(place);
            return place;
        }

        @Override
        public void close() throws IOException {
            for (Path place : places) {
                Files.deleteIfExists(place);
            }
        }
    }
}
