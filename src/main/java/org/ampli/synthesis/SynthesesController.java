package org.ampli.synthesis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ampli.campaign.Campaigns;
import org.ampli.grid.GridEditions;
import org.ampli.network.Member;
import org.ampli.paper.Manuscript;
import org.ampli.paper.Paper;
import org.ampli.review.ActionsBorn;
import org.ampli.shared.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The syntheses that were released, of the reader’s Cité and of the network: each as a page and as a document. */
@Controller
class SynthesesController {

    private static final String DOCUMENT = "synthesis/document";
    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    /** The two ways in which a synthesis leaves as a file. */
    @Component
    record Prints(Paper paper, Manuscript manuscript) {}

    private final Versions versions;
    private final Campaigns campaigns;
    private final GridEditions editions;
    private final Prints prints;
    private final ActionsBorn born;

    SynthesesController(
            Versions versions, Campaigns campaigns, GridEditions editions, Prints prints, ActionsBorn born) {
        this.versions = versions;
        this.campaigns = campaigns;
        this.editions = editions;
        this.prints = prints;
        this.born = born;
    }

    @GetMapping("/syntheses")
    ModelAndView all(Member member) {
        return new ModelAndView("synthesis/syntheses").addObject("versions", versions.received(member.ownCite()));
    }

    @GetMapping("/syntheses/{id}")
    ModelAndView one(Member member, Locale language, @PathVariable UUID id) {
        return page(received(member, id), language, "/syntheses/" + id).addObject("born", born.of(member.ownCite()));
    }

    /** The same words as on the screen, in the reader's language around them. */
    @GetMapping("/syntheses/{id}/synthesis.pdf")
    ResponseEntity<byte[]> document(Member member, Locale language, @PathVariable UUID id) {
        return document(received(member, id), language);
    }

    /** What all know of the network's year, once it is released. */
    @GetMapping("/campaigns/{year}/synthesis")
    ModelAndView network(Locale language, @PathVariable int year) {
        return page(ofNetwork(year), language, "/campaigns/" + year + "/synthesis");
    }

    @GetMapping("/campaigns/{year}/synthesis/synthesis.pdf")
    ResponseEntity<byte[]> networkDocument(Locale language, @PathVariable int year) {
        return document(ofNetwork(year), language);
    }

    /** The same as a text to go on with. */
    @GetMapping("/syntheses/{id}/synthesis.docx")
    ResponseEntity<byte[]> manuscript(Member member, Locale language, @PathVariable UUID id) {
        return manuscript(received(member, id), language);
    }

    @GetMapping("/campaigns/{year}/synthesis/synthesis.docx")
    ResponseEntity<byte[]> networkManuscript(Locale language, @PathVariable int year) {
        return manuscript(ofNetwork(year), language);
    }

    private ModelAndView page(SynthesisVersion version, Locale language, String address) {
        return new ModelAndView("synthesis/synthesis", model(version, language)).addObject("address", address);
    }

    private ResponseEntity<byte[]> document(SynthesisVersion version, Locale language) {
        byte[] file = prints.paper().print(DOCUMENT, language, model(version, language), version.agreedAt());
        return file(version, MediaType.APPLICATION_PDF, ".pdf", file);
    }

    private ResponseEntity<byte[]> manuscript(SynthesisVersion version, Locale language) {
        byte[] file = prints.manuscript().write(DOCUMENT, language, model(version, language), version.agreedAt());
        return file(version, DOCX, ".docx", file);
    }

    private static ResponseEntity<byte[]> file(SynthesisVersion version, MediaType type, String ending, byte[] file) {
        Synthesis synthesis = version.synthesis();
        String name = "ampli-" + synthesis.year() + (synthesis.ofNetwork() ? "-synthese-reseau-" : "-synthese-")
                + version.number() + ending;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file);
    }

    private SynthesisVersion received(Member member, UUID id) {
        return versions.received(member.ownCite(), id).orElseThrow(Refusal::notFound);
    }

    private SynthesisVersion ofNetwork(int year) {
        return campaigns.ofYear(year).map(campaign -> versions.received(campaign.id())).stream()
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private Map<String, Object> model(SynthesisVersion version, Locale language) {
        return Map.of(
                "version",
                version,
                "edition",
                editions.edition(version.synthesis().edition(), language).orElseThrow(Refusal::notFound));
    }
}
