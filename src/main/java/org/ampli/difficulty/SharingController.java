package org.ampli.difficulty;

import java.util.Locale;
import org.ampli.assessment.GridsInWork;
import org.ampli.network.Member;
import org.ampli.sending.GridCopy;
import org.ampli.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A grid that is not sent yet, open to the readers of its Cité as long as the Cité wishes (C18). */
@Controller
class SharingController {

    private final SharingSheet sharing;
    private final SharedSheets shared;
    private final WhoHelps whoHelps;
    private final GridsInWork grids;

    SharingController(SharingSheet sharing, SharedSheets shared, WhoHelps whoHelps, GridsInWork grids) {
        this.sharing = sharing;
        this.shared = shared;
        this.whoHelps = whoHelps;
        this.grids = grids;
    }

    @PostMapping("/sheet/sharing")
    String open(Member member) {
        sharing.open(member);
        return "redirect:/difficulties#sharing";
    }

    @PostMapping("/sheet/sharing/ending")
    String close(Member member) {
        sharing.close(member);
        return "redirect:/difficulties#sharing";
    }

    /** The grid as it is at this moment: answers, arguments, the evidence that would go with it; no history. */
    @GetMapping("/cites/{slug}/sheet")
    ModelAndView read(Member member, Locale language, @PathVariable String slug) {
        SharedSheets.Place place = shared.find(slug)
                .filter(found -> whoHelps.helps(member, found.cite()))
                .orElseThrow(Refusal::notFound);
        GridCopy copy = grids.now(place.cite(), language).orElseThrow(Refusal::notFound);
        return new ModelAndView("difficulty/sharedSheet")
                .addObject("place", place)
                .addObject("slug", slug)
                .addObject("copy", copy);
    }
}
