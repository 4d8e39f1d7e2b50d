package org.ampli.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.ampli.storage.StorageLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The library of a Cité: what it can show, found by title and kind, and added to. */
@Controller
class EvidenceController {

    private static final int LAST_PAGE = 10_000;

    private final EvidenceLibrary library;
    private final EvidenceVersions versions;
    private final KeepingEvidence keeping;
    private final StorageLimits limits;
    private final List<EvidenceUses> places;

    EvidenceController(
            EvidenceLibrary library,
            EvidenceVersions versions,
            KeepingEvidence keeping,
            StorageLimits limits,
            List<EvidenceUses> places) {
        this.library = library;
        this.versions = versions;
        this.keeping = keeping;
        this.limits = limits;
        this.places = places;
    }

    @GetMapping("/evidence")
    ModelAndView list(
            Member member,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int page) {
        boolean withdrawn = kind.equals("withdrawn");
        if (page < 1
                || page > LAST_PAGE
                || (!kind.isEmpty() && !withdrawn && EvidenceKind.of(kind).isEmpty())) {
            throw Refusal.invalid("shared.refusal.invalid");
        }
        return show(
                member.ownCite(),
                new LibraryPage.Search(q, EvidenceKind.of(kind).orElse(null), withdrawn, page),
                EvidenceForm.EMPTY,
                List.of());
    }

    @PostMapping("/evidence")
    ModelAndView add(
            Member member,
            EvidenceForm form,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String narrowed) {
        KeepingEvidence.Added added = keeping.addAll(member, form, Uploads.of(files));
        if (added.refused().isEmpty()) {
            return new ModelAndView("redirect:/evidence");
        }
        ModelAndView page = show(member.ownCite(), new LibraryPage.Search("", null, false, 1), form, added.refused());
        page.setStatus(Refused.status(added.refused(), narrowed != null));
        return page;
    }

    private ModelAndView show(CiteId cite, LibraryPage.Search search, EvidenceForm typed, List<Refused> refused) {
        List<EvidenceLine> found = library.page(cite, search);
        List<EvidenceLine> lines = found.subList(0, Math.min(EvidenceLibrary.PAGE, found.size()));
        LibraryPage page = new LibraryPage(
                search,
                lines,
                found.size() > lines.size(),
                library.counts(cite),
                uses(lines),
                versions.weight(cite),
                limits);
        return new ModelAndView("evidence/library", Map.of("library", page, "typed", typed, "refused", refused));
    }

    private Map<EvidenceId, List<EvidenceUses.Use>> uses(List<EvidenceLine> lines) {
        List<EvidenceId> ids = lines.stream().map(EvidenceLine::id).toList();
        Map<EvidenceId, List<EvidenceUses.Use>> all = new HashMap<>();
        for (EvidenceUses place : places) {
            place.of(ids)
                    .forEach((id, uses) ->
                            all.computeIfAbsent(id, key -> new ArrayList<>()).addAll(uses));
        }
        return all;
    }
}
