package org.ampli.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ampli.grid.EditionLine;
import org.ampli.grid.GridEditions;
import org.ampli.grid.GridFile;
import org.ampli.grid.Translating;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An edition as a file, in any of its languages, for whoever may read it; each with the terms of use (C80). */
@Controller
@RequestMapping("/grid-editions/{code}")
class ExportController {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);

    private final GridEditions editions;
    private final GridFiles files;
    private final Translations translations;

    ExportController(GridEditions editions, GridFiles files, Translations translations) {
        this.editions = editions;
        this.files = files;
        this.translations = translations;
    }

    @GetMapping("/exports")
    ModelAndView exports(@PathVariable String code, @Nullable Member member) {
        EditionLine edition = editions.readable(code, member);
        List<Locale> languages = new ArrayList<>(List.of(Locale.FRENCH));
        languages.addAll(Translating.LANGUAGES);
        boolean translates = member != null && Translating.translates(member);
        return new ModelAndView(
                "exchange/exports",
                Map.of(
                        "edition", edition,
                        "languages", languages,
                        "imports", translates && edition.abandonedAt() == null));
    }

    @GetMapping("/export.yaml")
    ResponseEntity<byte[]> yaml(
            @PathVariable String code, @RequestParam(defaultValue = "fr") String lang, @Nullable Member member) {
        EditionLine edition = editions.readable(code, member);
        Locale language = known(lang);
        GridFile official = files.of(edition, Locale.FRENCH);
        GridFile file = language.equals(Locale.FRENCH)
                ? official
                : Translated.of(official, language, translations.of(edition, language));
        byte[] content = YamlGrid.write(file, official.notice()).getBytes(StandardCharsets.UTF_8);
        return file(YAML, content, edition, language, "yaml");
    }

    @GetMapping("/export.xlsx")
    ResponseEntity<byte[]> workbook(
            @PathVariable String code, @RequestParam(defaultValue = "fr") String lang, @Nullable Member member) {
        EditionLine edition = editions.readable(code, member);
        Locale language = known(lang);
        GridFile official = files.of(edition, Locale.FRENCH);
        byte[] content = language.equals(Locale.FRENCH)
                ? GridWorkbook.write(edition, official)
                : TranslationWorkbook.write(edition, official, language, translations.of(edition, language));
        return file(WORKBOOK, content, edition, language, "xlsx");
    }

    private static ResponseEntity<byte[]> file(
            MediaType type, byte[] content, EditionLine edition, Locale language, String ending) {
        String name = "ampli-" + edition.code() + "." + language.getLanguage() + "." + ending;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    private static Locale known(String language) {
        return language.equals("fr")
                ? Locale.FRENCH
                : Translating.LANGUAGES.stream()
                        .filter(known -> known.getLanguage().equals(language))
                        .findFirst()
                        .orElseThrow(() -> Refusal.invalid("exchange.refusal.language"));
    }
}
