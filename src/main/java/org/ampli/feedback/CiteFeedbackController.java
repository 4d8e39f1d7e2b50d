package org.ampli.feedback;

import java.util.Map;
import org.ampli.live.Live;
import org.ampli.network.Member;
import org.ampli.review.ActionsBorn;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A Cité reads what its readers say, year by year, and says when its reply is whole. */
@Controller
@RequestMapping("/feedback")
class CiteFeedbackController {

    private final Feedbacks feedbacks;
    private final FeedbackPages pages;
    private final EndingReply ending;
    private final Live live;
    private final ActionsBorn born;

    CiteFeedbackController(Feedbacks feedbacks, FeedbackPages pages, EndingReply ending, Live live, ActionsBorn born) {
        this.feedbacks = feedbacks;
        this.pages = pages;
        this.ending = ending;
        this.live = live;
        this.born = born;
    }

    @GetMapping
    ModelAndView all(Member member) {
        return new ModelAndView(
                "feedback/all", Map.of("lines", feedbacks.sentTo(member.ownCite()), "now", pages.now()));
    }

    @GetMapping("/{id}")
    ModelAndView one(Member member, @PathVariable FeedbackId id) {
        return shown("feedback/replying", member, id).addObject("born", born.of(member.ownCite()));
    }

    /** What the team saves, as it happens. */
    @GetMapping(path = "/{id}/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(Member member, @PathVariable FeedbackId id) {
        return live.listen(pages.sent(member, id).feedback().id().value());
    }

    /** Asks once more, with what would stay without an answer. */
    @GetMapping("/{id}/end")
    ModelAndView confirm(Member member, @PathVariable FeedbackId id) {
        return shown("feedback/end", member, id);
    }

    @PostMapping("/{id}/end")
    String end(Member member, @PathVariable FeedbackId id) {
        ending.end(member, id, pages.now());
        return "redirect:/feedback/" + id.value();
    }

    private ModelAndView shown(String view, Member member, FeedbackId id) {
        return new ModelAndView(view, Map.of("view", pages.sent(member, id), "member", member));
    }
}
