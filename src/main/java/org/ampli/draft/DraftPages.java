package org.ampli.draft;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.ampli.shared.Page;
import org.ampli.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/** What a save is answered, for every room that has texts: to a script, and to a form without one. */
public final class DraftPages {

    private DraftPages() {}

    /** The save of a script: 200 once it is committed, 409 when somebody wrote meanwhile. */
    public static ResponseEntity<Map<String, Object>> json(DraftOutcome outcome, Locale language) {
        return switch (outcome) {
            case DraftOutcome.Saved saved -> ResponseEntity.ok(state(saved.text(), language));
            case DraftOutcome.Clash clash ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(Map.of(
                                "code",
                                "draft.clash.title",
                                "version",
                                clash.theirs().version()));
        };
    }

    /** The save of a button: back to the page of the text, unless it clashes or cannot be taken as it is. */
    public static ModelAndView html(DraftField field, DraftForm form, Supplier<DraftOutcome> save) {
        try {
            return switch (save.get()) {
                case DraftOutcome.Saved saved -> new ModelAndView("redirect:" + field.back());
                case DraftOutcome.Clash clash ->
                    shown("draft/clash", field.with(clash.theirs(), clash.mine()), HttpStatus.CONFLICT);
            };
        } catch (Refusal refusal) {
            if (refusal.status() != HttpStatus.UNPROCESSABLE_CONTENT) {
                throw refusal;
            }
            return shown("draft/again", field.refused(form.typed(), refusal), refusal.status());
        }
    }

    private static ModelAndView shown(String view, DraftField field, HttpStatus status) {
        ModelAndView page = new ModelAndView(view, Map.of("field", field));
        page.setStatus(status);
        return page;
    }

    private static Map<String, Object> state(DraftText text, Locale language) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("version", text.version());
        state.put("at", text.at() == null ? "" : Page.clock(text.at(), language));
        state.put("body", text.body());
        return state;
    }
}
