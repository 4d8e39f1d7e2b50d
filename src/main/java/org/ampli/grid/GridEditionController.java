package org.ampli.grid;

import java.util.Locale;
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
    String current(@RequestParam(defaultValue = "") String level, Locale language, Model model) {
        return show(editions.inForce(language), level, model);
    }

    @GetMapping("/grid-editions/{code}")
    String edition(
            @PathVariable String code, @RequestParam(defaultValue = "") String level, Locale language, Model model) {
        return show(editions.edition(code, language).orElseThrow(Refusal::notFound), level, model);
    }

    private static String show(GridEdition grid, String level, Model model) {
        model.addAttribute("sheet", new EditionSheet(grid, wished(level)));
        return "grid/edition";
    }

    private static @Nullable Level wished(String level) {
        return level.isEmpty() ? null : Level.of(level).orElseThrow(() -> Refusal.invalid("grid.refusal.level"));
    }
}
