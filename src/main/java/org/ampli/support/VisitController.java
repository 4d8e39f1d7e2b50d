package org.ampli.support;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ampli.draft.DraftField;
import org.ampli.draft.DraftForm;
import org.ampli.draft.DraftId;
import org.ampli.draft.DraftPages;
import org.ampli.draft.DraftText;
import org.ampli.draft.DraftTexts;
import org.ampli.live.Live;
import org.ampli.network.Member;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One visit, whose findings those concerned write together. */
@Controller
@RequestMapping("/support/visits/{id}")
class VisitController {

    private final Visits visits;
    private final Circle circle;
    private final DraftTexts drafts;
    private final Live live;
    private final MessageSource messages;

    VisitController(Visits visits, Circle circle, DraftTexts drafts, Live live, MessageSource messages) {
        this.visits = visits;
        this.circle = circle;
        this.drafts = drafts;
        this.live = live;
        this.messages = messages;
    }

    /** The page of a visit. */
    record View(Circle.Place place, Visits.Line line, List<Visits.Linked> actions, DraftField findings) {}

    @GetMapping
    ModelAndView visit(Member member, Locale language, @PathVariable UUID id) {
        Visits.Line line = visits.find(id);
        Circle.Place place = circle.place(member, line.cite());
        DraftField field = field(member, line, drafts.current(new DraftId(id)), language);
        return new ModelAndView("support/visit", "view", new View(place, line, visits.actions(id), field));
    }

    private DraftField field(Member member, Visits.Line line, DraftText text, Locale language) {
        DraftField.Place place = new DraftField.Place(
                new DraftId(line.id()),
                line.path() + "/findings",
                line.path(),
                messages.getMessage("support.visit.findings", null, language),
                messages.getMessage("support.visit.findings.hint", null, language),
                10);
        return DraftField.of(place, Visits.LONGEST_FINDINGS, member, text);
    }

    @PostMapping(path = "/findings", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> autosave(
            Member member, Locale language, @PathVariable UUID id, DraftForm form) {
        return DraftPages.json(visits.write(member, id, form), language);
    }

    @PostMapping(path = "/findings", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView save(Member member, Locale language, @PathVariable UUID id, DraftForm form) {
        Visits.Line line = visits.find(id);
        circle.place(member, line.cite());
        DraftField field = field(member, line, drafts.current(new DraftId(id)), language);
        return DraftPages.html(field, form, () -> visits.write(member, id, form));
    }

    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(Member member, @PathVariable UUID id) {
        circle.place(member, visits.find(id).cite());
        return live.listen(id);
    }
}
