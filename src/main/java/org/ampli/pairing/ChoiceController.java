package org.ampli.pairing;

import java.util.List;
import java.util.UUID;
import org.ampli.matching.Place;
import org.ampli.network.Member;
import org.ampli.pairing.HandPages.Asked;
import org.ampli.reader.Declaring;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the steering group settles about one Cité for the next search: a reader, the language, a tie. */
@Controller
@RequestMapping("/campaigns/{year}/pairs/{slug}")
class ChoiceController {

    private final HandPages pages;
    private final ChoosingByHand choosing;
    private final Declaring declaring;

    ChoiceController(HandPages pages, ChoosingByHand choosing, Declaring declaring) {
        this.pages = pages;
        this.choosing = choosing;
        this.declaring = declaring;
    }

    @PostMapping("/choice")
    ModelAndView choose(Member member, @PathVariable int year, @PathVariable String slug, HandForm form) {
        return pages.settle(
                new Asked(member, year, slug, "choice", List.of("place", "person", "reason")),
                form,
                (found, question) -> {
                    HandForm.Chosen chosen = form.chosen(question);
                    choosing.choose(
                            member,
                            found.campaign(),
                            new ChoosingByHand.Choice(found.cite(), place(form), chosen.person(), chosen.reason()));
                });
    }

    @PostMapping("/choice/lifting")
    ModelAndView free(Member member, @PathVariable int year, @PathVariable String slug, @RequestParam String place) {
        return pages.settle(
                new Asked(member, year, slug),
                HandForm.EMPTY,
                (found, question) ->
                        choosing.free(member, found.campaign(), found.cite(), place(new HandForm(place, null, null))));
    }

    /** A search finds the two of a pair; a third reader is put by hand, once there are two. */
    private static Place place(HandForm form) {
        return form.where()
                .filter(place -> place != ReaderPlace.THIRD)
                .map(place -> Place.valueOf(place.name()))
                .orElseThrow(Refusal::notFound);
    }

    @PostMapping("/any-language")
    ModelAndView anyLanguage(
            Member member,
            @PathVariable int year,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String reason) {
        HandForm form = new HandForm(null, null, reason);
        return pages.settle(
                new Asked(member, year, slug, "language", List.of("reason")),
                form,
                (found, question) -> choosing.anyLanguage(member, found.campaign(), found.cite(), form.why()));
    }

    @PostMapping("/any-language/ending")
    ModelAndView ownLanguage(Member member, @PathVariable int year, @PathVariable String slug) {
        return pages.settle(
                new Asked(member, year, slug),
                HandForm.EMPTY,
                (found, question) -> choosing.ownLanguage(member, found.campaign(), found.cite()));
    }

    @PostMapping("/ties")
    ModelAndView tie(Member member, @PathVariable int year, @PathVariable String slug, HandForm form) {
        return pages.settle(
                new Asked(member, year, slug, "tie", List.of("person", "reason")), form, (found, question) -> {
                    HandForm.Chosen chosen = form.chosen(question);
                    declaring.tie(member, chosen.person(), found.cite(), chosen.reason());
                });
    }

    @PostMapping("/ties/{tie}/ending")
    ModelAndView untie(Member member, @PathVariable int year, @PathVariable String slug, @PathVariable UUID tie) {
        return pages.settle(
                new Asked(member, year, slug), HandForm.EMPTY, (found, question) -> declaring.untie(member, tie));
    }
}
