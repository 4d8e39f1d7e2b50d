package org.ampli.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ampli.inspection.Samples;
import org.ampli.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

class StoringTests {

    private static final StorageLimits LIMITS =
            new StorageLimits(DataSize.ofMegabytes(1), DataSize.ofMegabytes(2), 50_000_000);

    @TempDir
    Path folder;

    StoredFiles files;

    @BeforeEach
    void aFolder() throws IOException {
        files = new DirectoryFiles(folder);
    }

    @Test
    void aFileRestsUnderItsKeyAndNothingElseIsLeft() throws IOException {
        TakenFile taken = take(files, "Enquête.pdf", Samples.pdf());

        assertThat(taken.name().value()).isEqualTo("Enquête.pdf");
        assertThat(taken.size()).isEqualTo(Samples.pdf().length);
        try (InputStream in = files.open(taken.key())) {
            assertThat(in.readAllBytes()).isEqualTo(Samples.pdf());
        }
        assertThat(left()).containsExactly(taken.key().toString());
    }

    @Test
    void aFileWithoutAnEndingIsGivenTheOneOfItsContent() {
        assertThat(take(files, "Enquête", Samples.pdf()).name().value()).isEqualTo("Enquête.pdf");
    }

    @Test
    void whatIsDeclinedLeavesNothing() {
        assertThat(refusal(files, "a.png", Samples.pdf()).key()).isEqualTo("inspection.refusal.mismatch");
        assertThat(refusal(files, "a.pdf", new byte[0]).key()).isEqualTo("storage.refusal.empty");
        assertThat(refusal(files, "a.pdf", new byte[(1 << 20) + 1]).status()).isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
        assertThat(left()).isEmpty();
    }

    /** A device of Linux on which every write finds no space left. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullVolumeIsToldAsSuchAndLeavesNothing() {
        StoredFiles full = new OnFullVolume(folder);

        Refusal refusal = refusal(full, "a.pdf", Samples.pdf());

        assertThat(refusal.status()).isEqualTo(HttpStatus.INSUFFICIENT_STORAGE);
        assertThat(refusal.key()).isEqualTo("storage.refusal.full");
        assertThat(left()).isEmpty();
    }

    @Test
    void orphansOlderThanADayAreSweptAndNothingElse() throws IOException {
        TakenFile kept = take(files, "a.txt", Samples.text("un"));
        TakenFile orphan = take(files, "b.txt", Samples.text("deux"));
        Path staged = files.stage();
        FileOwner owner = keys -> {
            Set<UUID> owned = new HashSet<>(keys);
            owned.retainAll(Set.of(kept.key()));
            return owned;
        };

        new SweepingOrphans(files, List.of(owner), Clock.systemUTC()).sweep();
        assertThat(left()).hasSize(3);

        Clock tomorrow = Clock.offset(Clock.systemUTC(), Duration.ofHours(25));
        new SweepingOrphans(files, List.of(owner), tomorrow).sweep();
        assertThat(left())
                .containsExactly(kept.key().toString())
                .doesNotContain(orphan.key().toString(), staged.getFileName().toString());
    }

    static TakenFile take(StoredFiles files, String name, byte[] content) {
        return new TakingFile(files, LIMITS).take(new Upload(name, () -> new ByteArrayInputStream(content)));
    }

    private static Refusal refusal(StoredFiles files, String name, byte[] content) {
        return catchThrowableOfType(Refusal.class, () -> take(files, name, content));
    }

    private List<String> left() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).toList();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static final class OnFullVolume extends StoredFiles {

        private final Path folder;

        private OnFullVolume(Path folder) {
            this.folder = folder;
        }

        @Override
        Path stage() throws IOException {
            return Files.createSymbolicLink(folder.resolve(UUID.randomUUID() + ".part"), Path.of("/dev/full"));
        }

        @Override
        public InputStream open(UUID key) {
            throw new AssertionError();
        }

        @Override
        public void forget(UUID key) {
            throw new AssertionError();
        }

        @Override
        void keep(Path file, UUID key) {
            throw new AssertionError();
        }

        @Override
        Set<UUID> keptBefore(Instant instant) {
            return Set.of();
        }

        @Override
        void forgetStagedBefore(Instant instant) {
            // nothing is ever staged here for long
        }
    }
}
