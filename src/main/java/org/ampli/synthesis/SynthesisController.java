package org.ampli.synthesis;

import java.util.Locale;
import java.util.UUID;
import org.ampli.live.Live;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The synthesis of one Cité, as its two readers write it and agree to it. */
@Controller
@RequestMapping({"/readings/{synthesis}/synthesis", "/network-syntheses/{synthesis}"})
class SynthesisController {

    private final SynthesisPages pages;
    private final AgreeingSynthesis agreeing;
    private final Desks desks;
    private final Live live;

    SynthesisController(SynthesisPages pages, AgreeingSynthesis agreeing, Desks desks, Live live) {
        this.pages = pages;
        this.agreeing = agreeing;
        this.desks = desks;
        this.live = live;
    }

    @GetMapping
    ModelAndView whole(Member member, Locale language, @PathVariable SynthesisId synthesis) {
        return page(member, language, synthesis, "", null);
    }

    @GetMapping("/{part}")
    ModelAndView theme(
            Member member,
            Locale language,
            @PathVariable SynthesisId synthesis,
            @PathVariable String part,
            @RequestParam(required = false) @Nullable UUID removed) {
        return new ModelAndView("synthesis/theme")
                .addObject("view", pages.theme(member, synthesis, part, removed, language));
    }

    /** What the other reader saves, as it is saved. */
    @GetMapping("/live")
    SseEmitter live(Member member, @PathVariable SynthesisId synthesis) {
        return live.listen(desks.find(member, synthesis).id().value());
    }

    @PostMapping("/agreement")
    ModelAndView agree(
            Member member,
            Locale language,
            @PathVariable SynthesisId synthesis,
            @RequestParam String fingerprint,
            @RequestParam(defaultValue = "") String reason) {
        try {
            agreeing.agree(member, synthesis, fingerprint, reason);
        } catch (Refusal refused) {
            if (refused.status() != HttpStatus.UNPROCESSABLE_CONTENT) {
                throw refused;
            }
            return page(member, language, synthesis, reason, refused);
        }
        return new ModelAndView("redirect:" + desks.find(member, synthesis).address() + "#agreement");
    }

    private ModelAndView page(
            Member member, Locale language, SynthesisId synthesis, String reason, @Nullable Refusal refused) {
        ModelAndView page = new ModelAndView("synthesis/writing")
                .addObject("view", pages.of(member, synthesis, language))
                .addObject("reason", reason)
                .addObject("refused", refused);
        if (refused != null) {
            page.setStatus(refused.status());
        }
        return page;
    }
}
