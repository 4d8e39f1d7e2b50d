package org.ampli.support;

import java.util.Locale;
import java.util.Map;
import org.ampli.account.SignInAgain;
import org.ampli.draft.DraftField;
import org.ampli.draft.DraftForm;
import org.ampli.draft.DraftPages;
import org.ampli.draft.DraftText;
import org.ampli.improvement.WrongFields;
import org.ampli.live.Live;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One contract: written together, signed by each, read as it was signed. */
@Controller
@RequestMapping("/support/contracts/{id}")
class ContractController {

    private final Contracts contracts;
    private final ContractViews views;
    private final Gestures gestures;
    private final SignInAgain again;
    private final Live live;

    ContractController(Contracts contracts, ContractViews views, Gestures gestures, SignInAgain again, Live live) {
        this.contracts = contracts;
        this.views = views;
        this.gestures = gestures;
        this.again = again;
        this.live = live;
    }

    /** What is done with a contract. */
    @Component
    record Gestures(DraftingContract drafting, SigningContract signing) {}

    @GetMapping
    ModelAndView contract(Member member, Locale language, @PathVariable ContractId id) {
        return views.page(member, id, language, ContractView.Typing.NOTHING);
    }

    @PostMapping(path = "/texts/{part}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> autosave(
            Member member, Locale language, @PathVariable ContractId id, @PathVariable String part, DraftForm form) {
        return DraftPages.json(gestures.drafting().write(member, id, ContractPart.named(part), form), language);
    }

    @PostMapping(path = "/texts/{part}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView save(
            Member member, Locale language, @PathVariable ContractId id, @PathVariable String part, DraftForm form) {
        ContractPart one = ContractPart.named(part);
        DraftText text = contracts.texts(id).getOrDefault(one.of(id), DraftText.NONE);
        DraftField field = views.field(member, contracts.find(member, id), one, text, language);
        return DraftPages.html(field, form, () -> gestures.drafting().write(member, id, one, form));
    }

    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(Member member, @PathVariable ContractId id) {
        return live.listen(contracts.find(member, id).id().value());
    }

    @PostMapping("/duration")
    ModelAndView last(
            Member member,
            Locale language,
            @PathVariable ContractId id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        try {
            gestures.drafting().last(member, id, from, to);
        } catch (WrongFields wrong) {
            return views.page(member, id, language, new ContractView.Typing(from, to, "", wrong, null));
        }
        return at(id, "#duration");
    }

    @PostMapping("/dropping")
    ModelAndView drop(Member member, @PathVariable ContractId id) {
        gestures.drafting().drop(member, id);
        return new ModelAndView("redirect:/support");
    }

    /** Sends a code to one who signs and has no password. */
    @PostMapping("/code")
    ModelAndView code(Member member, @PathVariable ContractId id) {
        Contract contract = contracts.find(member, id);
        if (!contract.maySign(member)) {
            throw Refusal.forbidden("support.refusal.signers");
        }
        again.sendCode(member);
        return at(id, "#signing");
    }

    /** The sign-in is shown again first; then one signs the words that one read, and no others. */
    @PostMapping("/signature")
    ModelAndView sign(
            Member member,
            Locale language,
            @PathVariable ContractId id,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String current) {
        if (!contracts.find(member, id).maySign(member)) {
            throw Refusal.forbidden("support.refusal.signers");
        }
        try {
            again.check(member, current);
        } catch (Refusal refusal) {
            if (refusal.status() != HttpStatus.UNPROCESSABLE_CONTENT) {
                throw refusal;
            }
            return views.page(member, id, language, new ContractView.Typing("", "", "", null, refusal));
        }
        gestures.signing().sign(member, id, version, language);
        return at(id, "#signing");
    }

    @PostMapping("/ending")
    ModelAndView end(
            Member member,
            Locale language,
            @PathVariable ContractId id,
            @RequestParam(required = false) @Nullable String reason) {
        try {
            gestures.signing().end(member, id, reason == null ? "" : reason);
        } catch (WrongFields wrong) {
            String typed = reason == null ? "" : reason;
            return views.page(member, id, language, new ContractView.Typing("", "", typed, wrong, null));
        }
        return at(id, "");
    }

    @PostMapping("/renewal")
    ModelAndView renew(Member member, @PathVariable ContractId id) {
        return at(gestures.drafting().renew(member, id), "");
    }

    @GetMapping("/contract.pdf")
    ResponseEntity<byte[]> document(Member member, @PathVariable ContractId id) {
        contracts.find(member, id);
        Contracts.Copy copy = contracts.copy(id).orElseThrow(Refusal::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename=\"contract.pdf\"")
                .body(copy.document());
    }

    private static ModelAndView at(ContractId id, String place) {
        return new ModelAndView("redirect:/support/contracts/" + id.value() + place);
    }
}
