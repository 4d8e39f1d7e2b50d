package org.ampli.network;

import java.util.Locale;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The network's Cités for everyone; who works there for whoever is signed in. */
@Controller
class CiteController {

    private final Cites cites;
    private final People people;

    CiteController(Cites cites, People people) {
        this.cites = cites;
        this.people = people;
    }

    @GetMapping("/cites")
    String list(
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String q,
            Locale reader,
            @Nullable Member member,
            Model model) {
        model.addAttribute("reader", member);
        model.addAttribute("network", new NetworkList(cites.all(), new CiteSearch(language, country, q), reader));
        return "network/cites";
    }

    @GetMapping("/cites/{slug}")
    String cite(@PathVariable String slug, Member member, Model model) {
        CiteSheet sheet = cites.withSlug(slug).orElseThrow(Refusal::notFound);
        model.addAttribute("sheet", sheet);
        model.addAttribute("team", people.team(sheet.id()));
        model.addAttribute("reader", member);
        return "network/cite";
    }
}
