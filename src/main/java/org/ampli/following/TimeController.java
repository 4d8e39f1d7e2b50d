package org.ampli.following;

import java.util.Map;
import org.ampli.campaign.ExtensionId;
import org.ampli.campaign.GivingTime;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One Cité in one year, for its people and for those who read it or steer: its last day, and more time. */
@Controller
@RequestMapping("/campaigns/{year}/cites/{slug}")
class TimeController {

    private final CitePages pages;
    private final GivingTime time;

    TimeController(CitePages pages, GivingTime time) {
        this.pages = pages;
        this.time = time;
    }

    @GetMapping
    ModelAndView cite(Member member, @PathVariable int year, @PathVariable String slug) {
        return page(member, pages.find(member, year, slug), CitePages.Typed.nothing());
    }

    @PostMapping("/extensions")
    ModelAndView ask(Member member, @PathVariable int year, @PathVariable String slug, TimeForm form) {
        CitePages.Found found = pages.find(member, year, slug);
        return gesture(
                member,
                found,
                "ask",
                form,
                () -> time.ask(member, found.taking(), form.date().orElseThrow(), form.why()));
    }

    @PostMapping("/extensions/{id}/answer")
    ModelAndView answer(
            Member member,
            @PathVariable int year,
            @PathVariable String slug,
            @PathVariable ExtensionId id,
            TimeForm form) {
        CitePages.Found found = pages.find(member, year, slug);
        return gesture(
                member,
                found,
                "answer",
                form,
                () -> time.answer(
                        member,
                        found.taking(),
                        id,
                        form.refuses() ? null : form.date().orElseThrow(),
                        form.why()));
    }

    @PostMapping("/offer")
    ModelAndView offer(Member member, @PathVariable int year, @PathVariable String slug, TimeForm form) {
        CitePages.Found found = pages.find(member, year, slug);
        return gesture(
                member,
                found,
                "offer",
                form,
                () -> time.offer(member, found.taking(), form.date().orElseThrow(), form.why()));
    }

    /** Refuses who may not before what is wrong with the form; what was typed stays in it. */
    private ModelAndView gesture(Member member, CitePages.Found found, String form, TimeForm typed, Runnable gesture) {
        time.refuse(member, found.place().id(), form.equals("ask"));
        Map<String, String> errors = typed.errors();
        if (errors.isEmpty()) {
            try {
                gesture.run();
                return new ModelAndView("redirect:" + found.address());
            } catch (Refusal refusal) {
                if (refusal.status() != HttpStatus.UNPROCESSABLE_CONTENT) {
                    throw refusal;
                }
                errors = Map.of("day", refusal.key());
            }
        }
        ModelAndView again = page(member, found, new CitePages.Typed(form, typed, errors));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView page(Member member, CitePages.Found found, CitePages.Typed typed) {
        return new ModelAndView("following/cite", Map.of("view", pages.view(member, found, typed)));
    }
}
