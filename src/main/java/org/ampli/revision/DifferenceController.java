package org.ampli.revision;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.ampli.grid.EditionLine;
import org.ampli.grid.GridEditions;
import org.ampli.network.Member;
import org.ampli.paper.Paper;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What changes from an earlier edition to this one, on a page and on paper. */
@Controller
class DifferenceController {

    private final GridEditions editions;
    private final Differences differences;
    private final Paper paper;
    private final Clock clock;

    DifferenceController(GridEditions editions, Differences differences, Paper paper, Clock clock) {
        this.editions = editions;
        this.differences = differences;
        this.paper = paper;
        this.clock = clock;
    }

    @GetMapping("/grid-editions/{code}/difference")
    String difference(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String with,
            Locale language,
            @Nullable Member member,
            Model model) {
        EditionLine later = editions.readable(code, member);
        EditionLine earlier = earlier(later, with, member);
        model.addAttribute("line", later);
        model.addAttribute("difference", between(later, earlier, language));
        return "revision/difference";
    }

    @GetMapping("/grid-editions/{code}/difference.pdf")
    ResponseEntity<byte[]> file(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String with,
            Locale language,
            @Nullable Member member) {
        EditionLine later = editions.readable(code, member);
        EditionLine earlier = earlier(later, with, member);
        Instant madeAt = later.inForceAt() == null ? clock.instant() : later.inForceAt();
        byte[] content = paper.print(
                "revision/differenceDocument",
                language,
                Map.of("line", later, "difference", between(later, earlier, language)),
                madeAt);
        String name = "ampli-" + earlier.code() + "-" + later.code() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    private EditionDifference between(EditionLine later, EditionLine earlier, Locale language) {
        return differences
                .between(later, earlier, language)
                .orElseThrow(() -> Refusal.invalid("revision.refusal.unrelated", earlier.code(), later.code()));
    }

    /** The edition asked for, or the one from which this one was prepared. */
    private EditionLine earlier(EditionLine later, String with, @Nullable Member member) {
        String code = with.isEmpty() && later.previous() != null ? later.previous() : with;
        return editions.readable(code, member);
    }
}
