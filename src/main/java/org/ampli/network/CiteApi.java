package org.ampli.network;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives the Cités of the network as data, to whoever asks; people are not part of it. */
@RestController
@Tag(name = "Network", description = "The Cités des métiers of the network")
class CiteApi {

    @Schema(name = "Cite")
    record PublishedCite(
            @Schema(example = "nanterre") String id,
            String name,
            String town,

            @Schema(description = "ISO 3166", example = "FR")
            String country,

            @Schema(description = "ISO 639, the language in which the Cité works first", example = "fr")
            String language,

            @Schema(allowableValues = {"project", "operating", "closed"})
            String stage,

            @Schema(description = "Degrees, of the town") @Nullable
            Double latitude,

            @Nullable Double longitude,

            @Schema(description = "Year of opening, when known") @Nullable
            Integer opened,

            @Schema(description = "ISO 639, the languages in which it works besides")
            List<String> otherLanguages,

            @Schema(description = "Day from which on it is closed") @Nullable
            LocalDate closedOn) {

        static PublishedCite of(CiteLine cite) {
            return new PublishedCite(
                    cite.slug(),
                    cite.name(),
                    cite.town(),
                    cite.country(),
                    cite.language(),
                    cite.stage().name().toLowerCase(Locale.ROOT),
                    cite.latitude(),
                    cite.longitude(),
                    cite.opened(),
                    cite.languages().subList(1, cite.languages().size()),
                    cite.closedOn());
        }
    }

    private final Cites cites;

    CiteApi(Cites cites) {
        this.cites = cites;
    }

    @Operation(operationId = "cites", summary = "The Cités of the network, in the order of their identifiers")
    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "304", description = "Unchanged since the tag in If-None-Match", content = @Content)
    @ApiResponse(
            responseCode = "422",
            description = "The language or the country is not a code of two letters",
            content = @Content(mediaType = "application/problem+json"))
    @GetMapping(path = "/api/v1/cites", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<PublishedCite>> all(
            @Parameter(example = "it") @RequestParam(defaultValue = "") String language,
            @Parameter(example = "CH") @RequestParam(defaultValue = "") String country) {
        CiteSearch wished = new CiteSearch(language, country, "");
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(cites.all().stream()
                        .filter(wished::finds)
                        .map(PublishedCite::of)
                        .toList());
    }
}
