package org.ampli.storage;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Files in a bucket that speaks S3, named by their keys; they are prepared on this machine first. */
final class BucketFiles extends StoredFiles {

    private static final String FOLDER = "files/";

    private final S3Client client;
    private final String bucket;
    private final DirectoryFiles workbench;

    BucketFiles(S3Client client, String bucket, Path workbench) throws IOException {
        this.client = client;
        this.bucket = bucket;
        this.workbench = new DirectoryFiles(workbench);
    }

    @Override
    public InputStream open(UUID key) throws IOException {
        return asking(() -> client.getObject(request -> request.bucket(bucket).key(FOLDER + key)));
    }

    @Override
    public void forget(UUID key) throws IOException {
        asking(() -> client.deleteObject(request -> request.bucket(bucket).key(FOLDER + key)));
    }

    @Override
    Path stage() throws IOException {
        return workbench.stage();
    }

    @Override
    void keep(Path staged, UUID key) throws IOException {
        asking(() -> client.putObject(request -> request.bucket(bucket).key(FOLDER + key), staged));
    }

    @Override
    Set<UUID> keptBefore(Instant instant) throws IOException {
        return asking(() ->
                client.listObjectsV2Paginator(request -> request.bucket(bucket).prefix(FOLDER)).contents().stream()
                        .filter(object -> object.lastModified().isBefore(instant))
                        .map(object -> UUID.fromString(object.key().substring(FOLDER.length())))
                        .collect(Collectors.toSet()));
    }

    @Override
    void forgetStagedBefore(Instant instant) throws IOException {
        workbench.forgetStagedBefore(instant);
    }

    private static <T> T asking(Supplier<T> question) throws IOException {
        try {
            return question.get();
        } catch (NoSuchKeyException missing) {
            throw new FileNotFoundException(missing.getMessage());
        } catch (SdkException failed) {
            throw full(failed) ? new IOException(failed) : new Away(failed);
        }
    }

    private static boolean full(SdkException failed) {
        return failed instanceof S3Exception answer && answer.statusCode() == HttpStatus.INSUFFICIENT_STORAGE.value();
    }
}
