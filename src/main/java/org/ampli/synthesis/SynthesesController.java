package org.ampli.synthesis;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ampli.grid.GridEditions;
import org.ampli.network.Member;
import org.ampli.paper.Paper;
import org.ampli.shared.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The syntheses that a Cité received: the list, each as a page and as a document. */
@Controller
@RequestMapping("/syntheses")
class SynthesesController {

    private final Versions versions;
    private final GridEditions editions;
    private final Paper paper;

    SynthesesController(Versions versions, GridEditions editions, Paper paper) {
        this.versions = versions;
        this.editions = editions;
        this.paper = paper;
    }

    @GetMapping
    ModelAndView all(Member member) {
        return new ModelAndView("synthesis/syntheses").addObject("versions", versions.received(member.ownCite()));
    }

    @GetMapping("/{id}")
    ModelAndView one(Member member, Locale language, @PathVariable UUID id) {
        return new ModelAndView("synthesis/synthesis", model(received(member, id), language));
    }

    /** The same words as on the screen, in the reader's language around them. */
    @GetMapping("/{id}/synthesis.pdf")
    ResponseEntity<byte[]> document(Member member, Locale language, @PathVariable UUID id) {
        SynthesisVersion version = received(member, id);
        String name = "ampli-" + version.synthesis().year() + "-synthese-" + version.number() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(paper.print("synthesis/document", language, model(version, language), version.agreedAt()));
    }

    private SynthesisVersion received(Member member, UUID id) {
        return versions.received(member.ownCite(), id).orElseThrow(Refusal::notFound);
    }

    private Map<String, Object> model(SynthesisVersion version, Locale language) {
        return Map.of(
                "version",
                version,
                "edition",
                editions.edition(version.synthesis().edition(), language).orElseThrow(Refusal::notFound));
    }
}
