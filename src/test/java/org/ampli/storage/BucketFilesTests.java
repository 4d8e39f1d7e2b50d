package org.ampli.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.ampli.inspection.Samples;
import org.ampli.shared.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpStatus;
import org.springframework.mock.env.MockEnvironment;
import software.amazon.awssdk.services.s3.S3Client;

/** The same store in a bucket, spoken to over HTTP as any server of S3 would be. */
class BucketFilesTests {

    @TempDir
    static Path server;

    @TempDir
    Path workbench;

    static Process process;
    static int port;

    S3Client client;
    StoredFiles files;

    @BeforeAll
    static void aServerOfS3() throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path settings = Files.writeString(
                server.resolve("s3proxy.conf"), """
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=ampli
                s3proxy.credential=not-a-secret
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """.formatted(port, Files.createDirectory(server.resolve("buckets"))));
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-jar",
                        Path.of("target", "s3proxy", "s3proxy.jar").toString(),
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(server.resolve("log").toFile())
                .start();
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!answers()) {
            assertThat(process.isAlive() && System.nanoTime() < patience)
                    .as(Files.readString(server.resolve("log")))
                    .isTrue();
            Thread.sleep(200);
        }
    }

    @AfterAll
    static void stop() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @BeforeEach
    void aBucket() throws IOException {
        client = client(port);
        String bucket = "ampli-" + UUID.randomUUID();
        client.createBucket(request -> request.bucket(bucket));
        files = new BucketFiles(client, bucket, workbench);
    }

    @Test
    void aFileIsStoredReadListedAndForgotten() throws IOException {
        TakenFile taken = StoringTests.take(files, "Enquête.pdf", Samples.pdf());
        try (InputStream in = files.open(taken.key())) {
            assertThat(in.readAllBytes()).isEqualTo(Samples.pdf());
        }
        assertThat(files.keptBefore(Instant.now().plusSeconds(60))).contains(taken.key());
        assertThat(files.keptBefore(Instant.now().minusSeconds(60))).doesNotContain(taken.key());
        assertThat(workbench).isEmptyDirectory();

        files.forget(taken.key());
        assertThatThrownBy(() -> files.open(taken.key())).isInstanceOf(IOException.class);
        assertThat(files.keptBefore(Instant.now().plusSeconds(60))).doesNotContain(taken.key());
    }

    @Test
    void aBucketThatDoesNotAnswerRefusesTheFileForNowAndLeavesNothing() throws IOException {
        StoredFiles gone = new BucketFiles(client(1), "ampli", workbench);
        StoredFiles missing = new BucketFiles(client, "no-such-bucket", workbench);
        for (StoredFiles away : List.of(gone, missing)) {
            Refusal refusal =
                    catchThrowableOfType(Refusal.class, () -> StoringTests.take(away, "a.pdf", Samples.pdf()));
            assertThat(refusal.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
            assertThat(refusal.key()).isEqualTo("storage.refusal.away");
            assertThat(workbench).isEmptyDirectory();
        }
        assertThatThrownBy(() -> gone.open(UUID.randomUUID())).isInstanceOf(StoredFiles.Away.class);
    }

    @Test
    void aBucketThatIsFullIsToldAsSuch() throws IOException {
        HttpServer full = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        full.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(507, -1);
            exchange.close();
        });
        full.start();
        try {
            StoredFiles bucket = new BucketFiles(client(full.getAddress().getPort()), "ampli", workbench);
            assertThat(catchThrowableOfType(Refusal.class, () -> StoringTests.take(bucket, "a.pdf", Samples.pdf()))
                            .key())
                    .isEqualTo("storage.refusal.full");
        } finally {
            full.stop(0);
        }
    }

    private static S3Client client(int port) {
        return new StorageConfiguration()
                .s3Client(new MockEnvironment()
                        .withProperty("ampli.storage.s3.endpoint", "http://127.0.0.1:" + port)
                        .withProperty("ampli.storage.s3.access-key", "ampli")
                        .withProperty("ampli.storage.s3.secret-key", "not-a-secret"));
    }

    private static boolean answers() {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
