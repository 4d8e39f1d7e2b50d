package org.ampli.evidence;

import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out files to the team of their Cité. */
@Controller
class EvidenceFileController {

    private final EvidenceVersions versions;
    private final EvidenceFiles files;

    EvidenceFileController(EvidenceVersions versions, EvidenceFiles files) {
        this.versions = versions;
        this.files = files;
    }

    @GetMapping("/evidence/{id}/versions/{number}/file")
    ResponseEntity<InputStreamResource> download(Member member, @PathVariable EvidenceId id, @PathVariable int number) {
        return files.download(find(member, id, number));
    }

    @GetMapping("/evidence/{id}/versions/{number}/preview")
    ResponseEntity<InputStreamResource> preview(Member member, @PathVariable EvidenceId id, @PathVariable int number) {
        return files.preview(find(member, id, number));
    }

    private EvidenceVersion find(Member member, EvidenceId id, int number) {
        return versions.find(member.ownCite(), id, number).orElseThrow(Refusal::notFound);
    }
}
