package org.ampli.evidence;

import java.util.List;
import java.util.Map;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** One evidence item: what it is, its versions and its uses; corrected, replaced, withdrawn, brought back. */
@Controller
class EvidenceItemController {

    private final ItemPages pages;
    private final KeepingEvidence keeping;
    private final RecordingEvidence recording;

    EvidenceItemController(ItemPages pages, KeepingEvidence keeping, RecordingEvidence recording) {
        this.pages = pages;
        this.keeping = keeping;
        this.recording = recording;
    }

    @GetMapping("/evidence/{id}")
    ModelAndView show(Member member, @PathVariable EvidenceId id) {
        return page(pages.of(member, id, null, List.of()));
    }

    @PostMapping("/evidence/{id}/details")
    ModelAndView describe(Member member, @PathVariable EvidenceId id, @RequestParam long seen, EvidenceForm form) {
        try {
            recording.details(member, id, form, seen);
            return back(id);
        } catch (FieldRefusal refusal) {
            return refused(pages.of(member, id, form, List.of(Refused.of("details", "", refusal))));
        }
    }

    @PostMapping("/evidence/{id}/versions")
    ModelAndView replace(
            Member member,
            @PathVariable EvidenceId id,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files) {
        try {
            keeping.replace(
                    member,
                    id,
                    Uploads.of(files).stream()
                            .findFirst()
                            .orElseThrow(() -> new FieldRefusal("file", "evidence.refusal.file.missing")));
            return back(id);
        } catch (Refusal refusal) {
            if (refusal.status() == HttpStatus.NOT_FOUND || refusal.status() == HttpStatus.CONFLICT) {
                throw refusal;
            }
            return refused(pages.of(member, id, null, List.of(Refused.of("file", "", refusal))));
        }
    }

    @PostMapping("/evidence/{id}/withdrawal")
    ModelAndView withdraw(Member member, @PathVariable EvidenceId id) {
        recording.withdrawal(member, id, true);
        return back(id);
    }

    @PostMapping("/evidence/{id}/return")
    ModelAndView bringBack(Member member, @PathVariable EvidenceId id) {
        recording.withdrawal(member, id, false);
        return back(id);
    }

    private static ModelAndView back(EvidenceId id) {
        return new ModelAndView("redirect:/evidence/" + id.value());
    }

    private static ModelAndView page(ItemPage item) {
        return new ModelAndView("evidence/item", Map.of("view", item));
    }

    private static ModelAndView refused(ItemPage item) {
        ModelAndView page = page(item);
        page.setStatus(item.refused().getFirst().reason().status());
        return page;
    }
}
