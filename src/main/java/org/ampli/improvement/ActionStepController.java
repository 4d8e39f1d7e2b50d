package org.ampli.improvement;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.ampli.evidence.EvidenceForm;
import org.ampli.evidence.EvidenceId;
import org.ampli.evidence.KeepingEvidence;
import org.ampli.evidence.Refused;
import org.ampli.evidence.Uploads;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** What becomes of an action: its state, its day, what was seen of it and what shows it. */
@Controller
@RequestMapping("/improvement/actions/{id}")
class ActionStepController {

    private final ActionViews views;
    private final TakingActions taking;
    private final ReviewingActions reviewing;
    private final KeepingEvidence keeping;

    ActionStepController(ActionViews views, TakingActions taking, ReviewingActions reviewing, KeepingEvidence keeping) {
        this.views = views;
        this.taking = taking;
        this.reviewing = reviewing;
        this.keeping = keeping;
    }

    /** What the form sends besides the description of an item. */
    record Choice(
            @Nullable List<MultipartFile> file, @Nullable List<EvidenceId> item) {}

    @PostMapping("/state")
    ModelAndView move(Member member, Locale language, @PathVariable ActionId id, StateForm form) {
        try {
            taking.move(member, id, form);
        } catch (WrongFields wrong) {
            return views.page(member, id, language, ActionView.Typing.of(form, wrong));
        }
        return at(id, "");
    }

    @PostMapping("/postponement")
    ModelAndView postpone(Member member, Locale language, @PathVariable ActionId id, PostponementForm form) {
        try {
            taking.postpone(member, id, form);
        } catch (WrongFields wrong) {
            return views.page(member, id, language, ActionView.Typing.of(form, wrong));
        }
        return at(id, "");
    }

    @PostMapping("/reviews")
    ModelAndView plan(Member member, Locale language, @PathVariable ActionId id, ReviewForm form) {
        try {
            reviewing.plan(member, id, form);
        } catch (WrongFields wrong) {
            return views.page(member, id, language, ActionView.Typing.of("review", form, wrong));
        }
        return at(id, "#reviews");
    }

    @PostMapping("/reviews/{review}/note")
    ModelAndView note(
            Member member, Locale language, @PathVariable ActionId id, @PathVariable UUID review, ReviewForm form) {
        try {
            reviewing.note(member, id, review, form);
        } catch (WrongFields wrong) {
            return views.page(member, id, language, ActionView.Typing.of(review.toString(), form, wrong));
        }
        return at(id, "#reviews");
    }

    @PostMapping("/evidence")
    ModelAndView show(Member member, Locale language, @PathVariable ActionId id, EvidenceForm form, Choice choice) {
        reviewing.check(member, id);
        List<Refused> refused = add(member, id, form, choice);
        return refused.isEmpty()
                ? at(id, "#evidence")
                : views.page(member, id, language, ActionView.Typing.of(form, refused));
    }

    private List<Refused> add(Member member, ActionId id, EvidenceForm form, Choice choice) {
        String kind = Objects.requireNonNullElse(form.kind(), "");
        try {
            if (kind.equals("library")) {
                reviewing.show(member, id, Objects.requireNonNullElse(choice.item(), List.of()));
                return List.of();
            }
            KeepingEvidence.Added added = keeping.addAll(member, form, Uploads.of(choice.file()));
            reviewing.show(member, id, added.items());
            return added.refused();
        } catch (Refusal refusal) {
            if (refusal.status() == HttpStatus.NOT_FOUND) {
                throw refusal;
            }
            return List.of(Refused.of(kind, "", refusal));
        }
    }

    @PostMapping("/evidence/{item}/removal")
    ModelAndView remove(Member member, @PathVariable ActionId id, @PathVariable EvidenceId item) {
        reviewing.remove(member, id, item);
        return at(id, "#evidence");
    }

    private static ModelAndView at(ActionId id, String place) {
        return new ModelAndView("redirect:/improvement/actions/" + id.value() + place);
    }
}
