package org.ampli.review;

import java.util.Locale;
import org.ampli.assessment.AssessmentId;
import org.ampli.evidence.EvidenceFiles;
import org.ampli.evidence.EvidenceId;
import org.ampli.network.Member;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a reader reads: their Cités, what each sent, one indicator at a time or all of them, and the files. */
@Controller
@RequestMapping("/readings")
class ReadingController {

    private final ReadingLines lines;
    private final ReadingPages pages;
    private final EvidenceFiles files;

    ReadingController(ReadingLines lines, ReadingPages pages, EvidenceFiles files) {
        this.lines = lines;
        this.pages = pages;
        this.files = files;
    }

    @GetMapping
    String all(Member member, Model model) {
        model.addAttribute("lines", lines.of(member));
        return "review/readings";
    }

    @GetMapping("/{assessment}")
    String one(Member member, Locale language, @PathVariable AssessmentId assessment, Model model) {
        model.addAttribute("grid", pages.grid(member, language, assessment));
        return "review/reading";
    }

    @GetMapping("/{assessment}/all")
    String whole(Member member, Locale language, @PathVariable AssessmentId assessment, Model model) {
        model.addAttribute("grid", pages.grid(member, language, assessment));
        model.addAttribute("member", member);
        return "review/whole";
    }

    @GetMapping("/{assessment}/{code}")
    String indicator(
            Member member,
            Locale language,
            @PathVariable AssessmentId assessment,
            @PathVariable String code,
            Model model) {
        model.addAttribute("view", pages.indicator(member, language, assessment, code));
        return "review/indicator";
    }

    @GetMapping("/{assessment}/evidence/{item}/{version}/file")
    ResponseEntity<InputStreamResource> download(
            Member member,
            @PathVariable AssessmentId assessment,
            @PathVariable EvidenceId item,
            @PathVariable int version) {
        return files.download(pages.file(member, assessment, item, version));
    }

    @GetMapping("/{assessment}/evidence/{item}/{version}/preview")
    ResponseEntity<InputStreamResource> preview(
            Member member,
            @PathVariable AssessmentId assessment,
            @PathVariable EvidenceId item,
            @PathVariable int version) {
        return files.preview(pages.file(member, assessment, item, version));
    }
}
