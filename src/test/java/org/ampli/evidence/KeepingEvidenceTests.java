package org.ampli.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ampli.demo.World;
import org.ampli.inspection.FileKind;
import org.ampli.inspection.FileName;
import org.ampli.inspection.Samples;
import org.ampli.network.Member;
import org.ampli.network.People;
import org.ampli.shared.Refusal;
import org.ampli.storage.StorageLimits;
import org.ampli.storage.StoredFiles;
import org.ampli.storage.TakenFile;
import org.ampli.storage.TakingFile;
import org.ampli.storage.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

@SpringBootTest
class KeepingEvidenceTests {

    private static final EvidenceForm FILE = new EvidenceForm("file", null, null, null, null, null);

    @Autowired
    World world;

    @Autowired
    People people;

    @Autowired
    KeepingEvidence keeping;

    @Autowired
    EvidenceItems items;

    @Autowired
    EvidenceVersions versions;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    TakingFile taking;

    @Autowired
    StoredFiles files;

    @Autowired
    TransactionTemplate transaction;

    Member member;

    @BeforeEach
    void someoneOfACite() {
        member = people.member(world.team().documentation()).orElseThrow();
    }

    @Test
    void aHundredVersionsAreTheMost() {
        EvidenceId id = keeping.addFile(member, FILE, upload("a.txt", "un"));
        for (int number = 2; number <= 100; number++) {
            TakenFile file = new TakenFile(new FileName("a.txt"), FileKind.TEXT, 1, "0".repeat(64), UUID.randomUUID());
            versions.add(id, number, file, member, Instant.now());
        }
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> keeping.replace(member, id, upload("b.txt", "x")));
        assertThat(refusal.key()).isEqualTo("evidence.refusal.tooManyVersions");
        assertThat(refusal.arguments()).containsExactly(100);
        assertThat(versions.newest(id)).isEqualTo(100);
    }

    @Test
    void aFileBeyondTheQuotaIsToldBothFiguresAndLeavesNoRow() {
        KeepingEvidence small = keepingWithin(DataSize.ofBytes(10));
        small.addFile(member, FILE, upload("a.txt", "1234567890"));
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> small.addFile(member, FILE, upload("b.txt", "1")));
        assertThat(refusal.status()).isEqualTo(HttpStatus.INSUFFICIENT_STORAGE);
        assertThat(refusal.arguments()).hasSize(2);
        assertThat(library.items(member.ownCite(), "", 10))
                .extracting(EvidenceLine::title)
                .containsExactly("a.txt");

        KeepingEvidence larger = keepingWithin(DataSize.ofBytes(12));
        assertThat(catchThrowableOfType(Refusal.class, () -> larger.addFile(member, FILE, upload("c.txt", "123"))))
                .isNotNull();
        assertThat(versions.weight(member.ownCite())).isEqualTo(10);
    }

    @Test
    void aLineCarriesTheNewestFileAndItsFingerprint() {
        EvidenceId id = keeping.addFile(member, FILE, upload("a.txt", "un"));
        keeping.replace(member, id, upload("b.txt", "deux"));

        EvidenceLine line = library.lines(member.ownCite(), List.of(id)).get(id);

        assertThat(line.number()).isEqualTo(2);
        assertThat(line.fileName()).isEqualTo("b.txt");
        assertThat(line.title()).isEqualTo("a.txt");
        assertThat(line.fingerprint()).hasSize(64);
        Member stranger = people.member(world.team().officer()).orElseThrow();
        assertThat(library.lines(stranger.ownCite(), List.of(id))).isEmpty();
    }

    @Test
    void aFileThatARowNamesHasAnOwner() {
        EvidenceId id = keeping.addFile(member, FILE, upload("a.txt", "un"));
        UUID key = versions.of(member.ownCite(), id).getFirst().key();
        assertThat(versions.owned(Set.of(key, UUID.randomUUID()))).containsExactly(key);
    }

    @Test
    void aLinkHasNoFileToReplace() {
        EvidenceId id =
                keeping.add(member, new EvidenceForm("link", "Programme", null, null, null, "https://example.org/"));
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> keeping.replace(member, id, upload("a.txt", "x")));
        assertThat(refusal.key()).isEqualTo("evidence.refusal.notAFile");
    }

    private KeepingEvidence keepingWithin(DataSize quota) {
        StorageLimits limits = new StorageLimits(DataSize.ofMegabytes(25), quota, 50_000_000);
        RecordingEvidence plain = new RecordingEvidence(items, versions, limits, Clock.systemUTC());
        return new KeepingEvidence(taking, files, plain) {
            @Override
            public EvidenceId addFile(Member by, EvidenceForm form, Upload upload) {
                return java.util.Objects.requireNonNull(transaction.execute(status -> super.addFile(by, form, upload)));
            }
        };
    }

    private static Upload upload(String name, String text) {
        return new Upload(name, () -> new ByteArrayInputStream(Samples.text(text)));
    }
}
