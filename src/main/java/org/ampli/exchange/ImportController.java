package org.ampli.exchange;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.ampli.exchange.Imports.Brought;
import org.ampli.grid.EditionLine;
import org.ampli.grid.GridEditions;
import org.ampli.grid.Translating;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A file brought for an edition: what it would change, what has to be answered first, and the taking of it. */
@Controller
@RequestMapping("/grid-imports")
class ImportController {

    private final GridEditions editions;
    private final Imports imports;
    private final TakingImport taking;

    ImportController(GridEditions editions, Imports imports, TakingImport taking) {
        this.editions = editions;
        this.imports = imports;
        this.taking = taking;
    }

    @GetMapping("/new")
    ModelAndView blank(Member member, @RequestParam(defaultValue = "") String edition) {
        return form(edition(member, edition), "");
    }

    @PostMapping
    ModelAndView bring(
            Member member,
            @RequestParam(defaultValue = "") String edition,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        EditionLine line = edition(member, edition);
        if (file == null || file.isEmpty()) {
            return refused(line, "exchange.refusal.noFile");
        }
        if (file.getSize() > Imports.LARGEST) {
            return refused(line, "exchange.refusal.tooLarge");
        }
        ImportId id = imports.keep(member, line, name(file), file.getBytes());
        return new ModelAndView("redirect:/grid-imports/" + id.value());
    }

    @GetMapping("/{id}")
    ModelAndView look(Member member, @PathVariable ImportId id) {
        Brought brought = find(member, id);
        return new ModelAndView("exchange/import", Map.of("brought", brought, "run", taking.look(member, brought)));
    }

    /** What is answered about the lines that nobody could match. */
    @PostMapping("/{id}/choices")
    ModelAndView choose(Member member, @PathVariable ImportId id, ChoicesForm form) {
        Brought brought = find(member, id);
        Map<String, String> choices = new HashMap<>(brought.choices());
        choices.putAll(form.choices());
        imports.choose(id, choices);
        return new ModelAndView("redirect:/grid-imports/" + id.value());
    }

    @PostMapping("/{id}/application")
    ModelAndView apply(Member member, @PathVariable ImportId id, @RequestParam(defaultValue = "") String seen) {
        Brought brought = find(member, id);
        taking.apply(member, brought, seen);
        return new ModelAndView("redirect:/grid-imports/" + id.value());
    }

    private Brought find(Member member, ImportId id) {
        return imports.find(member, id).orElseThrow(Refusal::notFound);
    }

    /** For those who neither prepare nor translate, there is nothing here. */
    private EditionLine edition(Member member, String code) {
        EditionLine line = editions.readable(code, member);
        if (!Translating.translates(member) || line.abandonedAt() != null) {
            throw Refusal.notFound();
        }
        return line;
    }

    private static ModelAndView form(EditionLine line, String error) {
        return new ModelAndView("exchange/bring", Map.of("edition", line, "error", error));
    }

    private static ModelAndView refused(EditionLine line, String error) {
        ModelAndView page = form(line, error);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String plain =
                name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        return plain.isEmpty() ? "ampli" : plain.substring(0, Math.min(255, plain.length()));
    }
}
