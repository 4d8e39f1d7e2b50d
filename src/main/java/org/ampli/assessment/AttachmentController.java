package org.ampli.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.ampli.evidence.EvidenceForm;
import org.ampli.evidence.EvidenceId;
import org.ampli.evidence.KeepingEvidence;
import org.ampli.evidence.Refused;
import org.ampli.evidence.Uploads;
import org.ampli.grid.Indicator;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.ampli.storage.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Adds evidence to an answer, new or from the library; takes it away; says whether it goes with the grid. */
@Controller
class AttachmentController {

    private final Sheets sheets;
    private final IndicatorSheets indicators;
    private final Attaching attaching;
    private final KeepingEvidence keeping;

    AttachmentController(Sheets sheets, IndicatorSheets indicators, Attaching attaching, KeepingEvidence keeping) {
        this.sheets = sheets;
        this.indicators = indicators;
        this.attaching = attaching;
        this.keeping = keeping;
    }

    /** What the form sends besides the description of the item. */
    record Choice(
            @Nullable List<MultipartFile> file,
            @Nullable List<EvidenceId> item,
            @Nullable String sent) {}

    @PostMapping("/sheet/{code}/attachments")
    ModelAndView add(
            Member member,
            Locale language,
            @PathVariable String code,
            EvidenceForm form,
            Choice choice,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String narrowed) {
        List<Refused> refused = add(member, sheets.indicator(member, language, code), form, choice);
        if (refused.isEmpty()) {
            return back(code, "");
        }
        boolean choosing = refused.stream().anyMatch(each -> each.kind().equals("library"));
        AttachmentList.Asked asked = choosing ? AttachmentList.Asked.LIBRARY : AttachmentList.Asked.NOTHING;
        IndicatorSheet view =
                indicators.of(member, language, code, Mark.Filter.ALL, asked).refused(form, refused);
        ModelAndView page = new ModelAndView("assessment/sheet", Map.of("view", view));
        page.setStatus(Refused.status(refused, narrowed != null));
        return page;
    }

    private List<Refused> add(Member member, Indicator indicator, EvidenceForm form, Choice choice) {
        String kind = Objects.requireNonNullElse(form.kind(), "");
        boolean sent = choice.sent() != null;
        try {
            if (kind.equals("library")) {
                attaching.attach(member, indicator, Objects.requireNonNullElse(choice.item(), List.of()), sent);
                return List.of();
            }
            List<Upload> uploads = Uploads.of(choice.file());
            attaching.check(member, indicator, Math.max(1, uploads.size()));
            KeepingEvidence.Added added = keeping.addAll(member, form, uploads);
            attaching.attach(member, indicator, added.items(), sent);
            return added.refused();
        } catch (Refusal refusal) {
            if (refusal.status() == HttpStatus.NOT_FOUND) {
                throw refusal;
            }
            return List.of(Refused.of(kind, "", refusal));
        }
    }

    @PostMapping("/sheet/{code}/attachments/{item}/removal")
    ModelAndView remove(Member member, Locale language, @PathVariable String code, @PathVariable EvidenceId item) {
        attaching.detach(member, sheets.indicator(member, language, code), item);
        return back(code, "?removed=" + item.value());
    }

    @PostMapping("/sheet/{code}/attachments/{item}/sent")
    ModelAndView send(
            Member member,
            Locale language,
            @PathVariable String code,
            @PathVariable EvidenceId item,
            @RequestParam boolean sent) {
        attaching.send(member, sheets.indicator(member, language, code), item, sent);
        return back(code, "");
    }

    private static ModelAndView back(String code, String query) {
        return new ModelAndView("redirect:/sheet/" + code + query + "#evidence");
    }
}
