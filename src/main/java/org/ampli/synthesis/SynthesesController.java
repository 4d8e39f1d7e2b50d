package org.ampli.synthesis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ampli.campaign.Campaigns;
import org.ampli.grid.GridEditions;
import org.ampli.network.Member;
import org.ampli.paper.Download;
import org.ampli.paper.Downloads;
import org.ampli.review.ActionsBorn;
import org.ampli.shared.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The syntheses that were released, of the reader’s Cité and of the network: each as a page and as a document. */
@Controller
class SynthesesController {

    private final Versions versions;
    private final Campaigns campaigns;
    private final GridEditions editions;
    private final Downloads downloads;
    private final ActionsBorn born;

    SynthesesController(
            Versions versions, Campaigns campaigns, GridEditions editions, Downloads downloads, ActionsBorn born) {
        this.versions = versions;
        this.campaigns = campaigns;
        this.editions = editions;
        this.downloads = downloads;
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
        return downloads.pdf(download(received(member, id), language), language);
    }

    /** What all know of the network's year, once it is released. */
    @GetMapping("/campaigns/{year}/synthesis")
    ModelAndView network(Locale language, @PathVariable int year) {
        return page(ofNetwork(year), language, "/campaigns/" + year + "/synthesis");
    }

    @GetMapping("/campaigns/{year}/synthesis/synthesis.pdf")
    ResponseEntity<byte[]> networkDocument(Locale language, @PathVariable int year) {
        return downloads.pdf(download(ofNetwork(year), language), language);
    }

    /** The same as a text to go on with. */
    @GetMapping("/syntheses/{id}/synthesis.docx")
    ResponseEntity<byte[]> manuscript(Member member, Locale language, @PathVariable UUID id) {
        return downloads.docx(download(received(member, id), language), language);
    }

    @GetMapping("/campaigns/{year}/synthesis/synthesis.docx")
    ResponseEntity<byte[]> networkManuscript(Locale language, @PathVariable int year) {
        return downloads.docx(download(ofNetwork(year), language), language);
    }

    private ModelAndView page(SynthesisVersion version, Locale language, String address) {
        return new ModelAndView("synthesis/synthesis", model(version, language)).addObject("address", address);
    }

    private Download download(SynthesisVersion version, Locale language) {
        Synthesis synthesis = version.synthesis();
        String name = "ampli-" + synthesis.year() + (synthesis.ofNetwork() ? "-synthese-reseau-" : "-synthese-")
                + version.number();
        return new Download(name, "synthesis/document", model(version, language), version.agreedAt());
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
