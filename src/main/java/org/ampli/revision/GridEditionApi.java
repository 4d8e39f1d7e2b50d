package org.ampli.revision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.ampli.grid.GridEdition;
import org.ampli.grid.GridEditions;
import org.ampli.shared.Languages;
import org.ampli.shared.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives the edition in force as data, to whoever asks. */
@RestController
@Tag(name = "Grid", description = "The quality grid of the network")
class GridEditionApi {

    private final GridEditions editions;

    GridEditionApi(GridEditions editions) {
        this.editions = editions;
    }

    @Operation(
            operationId = "currentGridEdition",
            summary = "The edition of the grid in force, in French or in translation")
    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "304", description = "Unchanged since the tag in If-None-Match", content = @Content)
    @ApiResponse(
            responseCode = "422",
            description = "The grid does not exist in the language asked for",
            content = @Content(mediaType = "application/problem+json"))
    @GetMapping(path = "/api/v1/grid-editions/current", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PublishedGrid> current(
            @Parameter(description = "Language of the texts; goes before Accept-Language", example = "en")
                    @RequestParam(defaultValue = "")
                    String lang,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "")
                    String accepted) {
        GridEdition grid = editions.recorded(lang.isEmpty() ? nearest(accepted) : asked(lang));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .header(HttpHeaders.CONTENT_LANGUAGE, grid.language().getLanguage())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(PublishedGrid.of(grid));
    }

    private static Locale asked(String language) {
        return Languages.ALL.stream()
                .filter(known -> known.getLanguage().equals(language))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("grid.refusal.language"));
    }

    /** An unreadable wish is no wish: the answer is then in French. */
    private static Locale nearest(String accepted) {
        try {
            return Languages.nearest(Locale.LanguageRange.parse(accepted.isBlank() ? "fr" : accepted).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toList());
        } catch (IllegalArgumentException unreadable) {
            return Languages.nearest(List.of());
        }
    }
}
