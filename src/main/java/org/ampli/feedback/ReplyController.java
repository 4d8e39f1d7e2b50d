package org.ampli.feedback;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ampli.draft.DraftForm;
import org.ampli.draft.DraftPages;
import org.ampli.evidence.EvidenceId;
import org.ampli.evidence.EvidenceLibrary;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The team of a Cité answers one remark: what it does with it, in its words, with evidence. */
@Controller
@RequestMapping("/feedback/{id}/items/{item}")
class ReplyController {

    private static final int MOST = 50;

    private final FeedbackPages pages;
    private final Replying replying;
    private final EvidenceLibrary library;
    private final MessageSource messages;

    ReplyController(FeedbackPages pages, Replying replying, EvidenceLibrary library, MessageSource messages) {
        this.pages = pages;
        this.replying = replying;
        this.library = library;
        this.messages = messages;
    }

    /** The save of a script. */
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> autosave(
            Member member, Locale language, @PathVariable FeedbackId id, @PathVariable UUID item, DraftForm form) {
        return DraftPages.json(replying.save(member, which(id, item), form, pages.now()), language);
    }

    @PostMapping(produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView save(
            Member member, Locale language, @PathVariable FeedbackId id, @PathVariable UUID item, DraftForm form) {
        FeedbackPages.Sent sent = pages.sent(member, id);
        sent.feedback().item(item).orElseThrow(Refusal::notFound);
        String label = messages.getMessage("feedback.reply.text", null, language);
        return DraftPages.html(
                sent.field(member, item, label), form, () -> replying.save(member, which(id, item), form, pages.now()));
    }

    @PostMapping("/kind")
    String say(
            Member member,
            @PathVariable FeedbackId id,
            @PathVariable UUID item,
            @RequestParam(required = false) @Nullable String kind) {
        pages.sent(member, id).feedback().item(item).orElseThrow(Refusal::notFound);
        replying.say(member, which(id, item), ReplyKind.named(kind), pages.now());
        return back(id, item);
    }

    /** The Cité's library, to choose from. */
    @GetMapping("/evidence")
    ModelAndView choose(
            Member member,
            @PathVariable FeedbackId id,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "") String find) {
        FeedbackPages.Sent sent = pages.sent(member, id);
        Optional<SentFeedback.Item> said = sent.feedback().item(item);
        return new ModelAndView(
                "feedback/evidence",
                Map.of(
                        "view",
                        sent,
                        "item",
                        said.orElseThrow(Refusal::notFound),
                        "find",
                        find,
                        "lines",
                        library.items(member.ownCite(), find.strip(), MOST)));
    }

    @PostMapping("/evidence")
    String add(Member member, @PathVariable FeedbackId id, @PathVariable UUID item, @RequestParam EvidenceId evidence) {
        replying.add(member, which(id, item), evidence, pages.now());
        return back(id, item);
    }

    @PostMapping("/evidence/removal")
    String remove(
            Member member, @PathVariable FeedbackId id, @PathVariable UUID item, @RequestParam EvidenceId evidence) {
        replying.remove(member, which(id, item), evidence, pages.now());
        return back(id, item);
    }

    private static Replying.Which which(FeedbackId id, UUID item) {
        return new Replying.Which(id, item);
    }

    private static String back(FeedbackId id, UUID item) {
        return "redirect:/feedback/" + id.value() + "#i" + item;
    }
}
