package org.ampli.evidence;

import java.io.IOException;
import java.io.InputStream;
import org.ampli.inspection.FileKind;
import org.ampli.network.CiteId;
import org.ampli.shared.Refusal;
import org.ampli.storage.StoredFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands out files as downloads, or in place where the kind can do no harm; whoever asks has seen that they may. */
@Component
public class EvidenceFiles {

    private static final Logger log = LoggerFactory.getLogger(EvidenceFiles.class);
    private static final String NOTHING =
            "default-src 'none'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";
    private static final String SANDBOX = NOTHING + "; sandbox";
    /** A browser shows no PDF inside a sandbox; its viewer needs its own styles and the document itself. */
    private static final String VIEWER =
            NOTHING + "; object-src 'self'; style-src 'unsafe-inline'; img-src 'self' data:";

    private final EvidenceVersions versions;
    private final StoredFiles files;
    private final Excerpts excerpts;

    EvidenceFiles(EvidenceVersions versions, StoredFiles files, Excerpts excerpts) {
        this.versions = versions;
        this.files = files;
        this.excerpts = excerpts;
    }

    /**
     * One version of a file, as a copy of a grid names it.
     *
     * @param fingerprint SHA-256 of its bytes: where it differs, the file does not exist
     */
    public record Exact(CiteId cite, EvidenceId item, int number, String fingerprint) {}

    public ResponseEntity<InputStreamResource> download(Exact file) {
        return download(find(file));
    }

    public ResponseEntity<InputStreamResource> preview(Exact file) {
        return preview(find(file));
    }

    /** What a page shows of a file by itself, or by the address of its preview. */
    public FileExcerpt excerpt(Exact file) {
        return excerpts.of(find(file));
    }

    private EvidenceVersion find(Exact file) {
        return versions.find(file.cite(), file.item(), file.number())
                .filter(version -> version.fingerprint().equals(file.fingerprint()))
                .orElseThrow(Refusal::notFound);
    }

    ResponseEntity<InputStreamResource> download(EvidenceVersion version) {
        return answer(
                version,
                MediaType.parseMediaType(version.kind().mediaType()),
                SANDBOX,
                version.name().disposition());
    }

    /** Images and PDF as they are; what has no safe way of being shown has no preview. */
    ResponseEntity<InputStreamResource> preview(EvidenceVersion version) {
        FileKind kind = version.kind();
        if (kind == FileKind.PDF) {
            return answer(
                    version, MediaType.APPLICATION_PDF, VIEWER, version.name().inPlace());
        }
        if (!kind.image() && !kind.text()) {
            throw Refusal.notFound();
        }
        String type = kind.text() ? "text/plain" : kind.mediaType();
        return answer(
                version, MediaType.parseMediaType(type), SANDBOX, version.name().inPlace());
    }

    private ResponseEntity<InputStreamResource> answer(
            EvidenceVersion version, MediaType type, String policy, String disposition) {
        return ResponseEntity.ok()
                .contentType(type)
                .contentLength(version.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("Content-Security-Policy", policy)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(new InputStreamResource(open(version)));
    }

    private InputStream open(EvidenceVersion version) {
        try {
            return files.open(version.key());
        } catch (IOException unreachable) {
            log.error("The stored file {} cannot be read: {}", version.key(), unreachable.toString());
            throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "evidence.refusal.unreadable");
        }
    }
}
