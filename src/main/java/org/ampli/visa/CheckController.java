package org.ampli.visa;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.ampli.assessment.FilledGrid;
import org.ampli.network.Member;
import org.ampli.network.Role;
import org.ampli.network.TeamFunction;
import org.ampli.sending.GridPrints;
import org.ampli.shared.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Vérifier et envoyer »: what is missing, then the gestures from the visa to the sending and back. */
@Controller
@RequestMapping("/sheet")
class CheckController {

    static final int LONGEST_REASON = 2_000;

    private final CheckPages pages;
    private final SendingChecks checks;
    private final SendingGrid sending;
    private final GridPrints prints;

    CheckController(CheckPages pages, SendingChecks checks, SendingGrid sending, GridPrints prints) {
        this.pages = pages;
        this.checks = checks;
        this.sending = sending;
        this.prints = prints;
    }

    @GetMapping("/check")
    ModelAndView check(Member member, Locale language) {
        return page(pages.of(member, language), HttpStatus.OK);
    }

    @PostMapping("/explanations")
    String explain(Member member, @RequestParam TeamFunction function, @RequestParam(defaultValue = "") String text) {
        checks.explain(member, function, text);
        return "redirect:/sheet/check#hearings";
    }

    @PostMapping("/visa")
    ModelAndView askVisa(Member member, Locale language) {
        return unlessIncomplete(member, language, () -> {
            sending.askVisa(member);
            return "redirect:/sheet/check";
        });
    }

    @PostMapping("/sending")
    ModelAndView send(Member member, Locale language) {
        return unlessIncomplete(
                member,
                language,
                () -> "redirect:/sendings/"
                        + sending.send(member, language).id().value());
    }

    @PostMapping("/handback")
    ModelAndView handBack(Member member, Locale language, @RequestParam(defaultValue = "") String reason) {
        String said = reason.replace("\r\n", "\n").strip();
        if (member.is(Role.MANAGER) && (said.isEmpty() || said.length() > LONGEST_REASON)) {
            Refusal refused = Refusal.invalid("visa.refusal.reason", LONGEST_REASON);
            return page(pages.of(member, language, reason, refused), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        sending.handBack(member, said);
        return new ModelAndView("redirect:/sheet/check");
    }

    @PostMapping("/retaking")
    String takeUp(Member member) {
        sending.takeUp(member);
        return "redirect:/sheet/check";
    }

    /** The grid as it is now, sent or not. */
    @GetMapping("/grid.pdf")
    ResponseEntity<byte[]> file(Member member, Locale language) {
        SendingChecks.Checked checked = checks.of(member, language);
        FilledGrid grid = checked.grid();
        byte[] file = prints.grid(checked.copy(null), language, grid.now());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("ampli-" + grid.campaign().year() + "-grille.pdf")
                                .build()
                                .toString())
                .body(file);
    }

    /** What is missing is shown where it can be repaired, on the page of the check itself. */
    private ModelAndView unlessIncomplete(Member member, Locale language, Supplier<String> gesture) {
        try {
            return new ModelAndView(gesture.get());
        } catch (Refusal refused) {
            if (!refused.key().equals("visa.refusal.incomplete")) {
                throw refused;
            }
            return page(pages.of(member, language, "", refused), HttpStatus.CONFLICT);
        }
    }

    private static ModelAndView page(CheckPages.CheckPage page, HttpStatus status) {
        ModelAndView view = new ModelAndView("visa/check", Map.of("view", page));
        view.setStatus(status);
        return view;
    }
}
