package org.ampli.revision;

import java.util.Locale;
import org.ampli.grid.EditionLine;
import org.ampli.grid.GridEditions;
import org.ampli.grid.Level;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows an edition of the grid to whoever wants to read it. */
@Controller
class GridEditionController {

    private final GridEditions editions;

    GridEditionController(GridEditions editions) {
        this.editions = editions;
    }

    @GetMapping("/grid-editions/current")
    String current(
            @RequestParam(defaultValue = "") String level, Locale language, @Nullable Member member, Model model) {
        return show(editions.inForce(language).code(), level, language, member, model);
    }

    @GetMapping("/grid-editions/{code}")
    String edition(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String level,
            Locale language,
            @Nullable Member member,
            Model model) {
        return show(code, level, language, member, model);
    }

    private String show(String code, String level, Locale language, @Nullable Member member, Model model) {
        EditionLine line = editions.readable(code, member);
        model.addAttribute("sheet", new EditionSheet(line, editions.edition(line, language), wished(level), member));
        return "revision/edition";
    }

    private static @Nullable Level wished(String level) {
        return level.isEmpty() ? null : Level.of(level).orElseThrow(() -> Refusal.invalid("grid.refusal.level"));
    }
}
