package org.ampli.evidence;

import java.io.IOException;
import java.io.InputStream;
import org.ampli.inspection.FileKind;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.ampli.storage.StoredFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out files to the team of their Cité: as downloads, or in place where the kind can do no harm. */
@Controller
class EvidenceFileController {

    private static final Logger log = LoggerFactory.getLogger(EvidenceFileController.class);
    private static final String NOTHING =
            "default-src 'none'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";
    private static final String SANDBOX = NOTHING + "; sandbox";
    /** A browser shows no PDF inside a sandbox; its viewer needs its own styles and the document itself. */
    private static final String VIEWER =
            NOTHING + "; object-src 'self'; style-src 'unsafe-inline'; img-src 'self' data:";

    private final EvidenceVersions versions;
    private final StoredFiles files;

    EvidenceFileController(EvidenceVersions versions, StoredFiles files) {
        this.versions = versions;
        this.files = files;
    }

    @GetMapping("/evidence/{id}/versions/{number}/file")
    ResponseEntity<InputStreamResource> download(Member member, @PathVariable EvidenceId id, @PathVariable int number) {
        EvidenceVersion version = find(member, id, number);
        return answer(
                version,
                MediaType.parseMediaType(version.kind().mediaType()),
                SANDBOX,
                version.name().disposition());
    }

    /** Images and PDF as they are; what has no safe way of being shown has no preview. */
    @GetMapping("/evidence/{id}/versions/{number}/preview")
    ResponseEntity<InputStreamResource> preview(Member member, @PathVariable EvidenceId id, @PathVariable int number) {
        EvidenceVersion version = find(member, id, number);
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

    private EvidenceVersion find(Member member, EvidenceId id, int number) {
        return versions.find(member.ownCite(), id, number).orElseThrow(Refusal::notFound);
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
