package org.ampli.opening;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.ampli.assessment.AssessmentId;
import org.ampli.evidence.EvidenceFiles;
import org.ampli.evidence.EvidenceId;
import org.ampli.network.Member;
import org.ampli.sending.GridCopy;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A Cité opens its sent grid to the others, and reads what they opened. */
@Controller
@RequestMapping("/openings")
class OpeningController {

    private final Openings openings;
    private final OpenAccesses accesses;
    private final OpeningGrid opening;
    private final EvidenceFiles files;
    private final Clock clock;

    OpeningController(Openings openings, OpenAccesses accesses, OpeningGrid opening, EvidenceFiles files, Clock clock) {
        this.openings = openings;
        this.accesses = accesses;
        this.opening = opening;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView all(Member member) {
        return new ModelAndView(
                "opening/all",
                Map.of(
                        "own", openings.own(member.ownCite()),
                        "others", openings.ofOthers(member.ownCite())));
    }

    @GetMapping("/{assessment}")
    ModelAndView one(Member member, @PathVariable AssessmentId assessment) {
        return new ModelAndView("opening/grid", Map.of("view", openings.opened(member, assessment)));
    }

    @GetMapping("/{assessment}/evidence/{item}/{version}/file")
    ResponseEntity<InputStreamResource> download(
            Member member,
            @PathVariable AssessmentId assessment,
            @PathVariable EvidenceId item,
            @PathVariable int version) {
        return files.download(file(member, assessment, item, version));
    }

    @GetMapping("/{assessment}/evidence/{item}/{version}/preview")
    ResponseEntity<InputStreamResource> preview(
            Member member,
            @PathVariable AssessmentId assessment,
            @PathVariable EvidenceId item,
            @PathVariable int version) {
        return files.preview(file(member, assessment, item, version));
    }

    @GetMapping("/mine/{year}")
    ModelAndView mine(Member member, @PathVariable int year) {
        SentCopy sent = openings.ownSent(member, accesses.campaign(year).id());
        boolean allowed = accesses.of(sent.campaign()).stream().anyMatch(OpenAccess::stands);
        OwnOpening view = new OwnOpening(
                member, sent, allowed, openings.open(sent.assessment()), openings.facts(sent.assessment()));
        return new ModelAndView("opening/mine", Map.of("view", view));
    }

    @PostMapping("/mine/{year}")
    String open(
            Member member,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable EvidenceId evidence) {
        opening.open(member, year, new OpeningGrid.What(indicator, evidence), now());
        return back(year, indicator);
    }

    @PostMapping("/mine/{year}/closing")
    String close(
            Member member,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable EvidenceId evidence) {
        opening.close(member, year, new OpeningGrid.What(indicator, evidence), now());
        return back(year, indicator);
    }

    private EvidenceFiles.Exact file(Member member, AssessmentId assessment, EvidenceId item, int version) {
        OpenedGrid grid = openings.opened(member, assessment);
        return grid.copy().evidence().stream()
                .filter(piece -> piece.id().equals(item.value()) && grid.open().piece(grid.copy(), piece))
                .map(GridCopy.Evidence::file)
                .filter(file -> file != null && file.version() == version)
                .findFirst()
                .map(file -> new EvidenceFiles.Exact(grid.sent().cite(), item, version, file.sha256()))
                .orElseThrow(Refusal::notFound);
    }

    private static String back(int year, @Nullable String indicator) {
        return "redirect:/openings/mine/" + year + (indicator == null ? "" : "#i" + indicator);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
