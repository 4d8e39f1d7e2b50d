package org.ampli.reader;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Campaigns;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.reader.OwnReadings.Typed;
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

/** What a reader says of themselves, to themselves and to the steering group alone. */
@Controller
@RequestMapping("/readings")
class OwnReadingsController {

    private static final String PAGE = "redirect:/readings/time";

    private final OwnReadingsPages pages;
    private final ReaderTimes times;
    private final Declaring declaring;
    private final Campaigns campaigns;

    OwnReadingsController(OwnReadingsPages pages, ReaderTimes times, Declaring declaring, Campaigns campaigns) {
        this.pages = pages;
        this.times = times;
        this.declaring = declaring;
        this.campaigns = campaigns;
    }

    @GetMapping("/time")
    ModelAndView own(Member member) {
        return page(reader(member), Typed.nothing(pages.today()));
    }

    @PostMapping("/time")
    ModelAndView note(Member member, TimeForm form) {
        reader(member);
        Campaign campaign = campaigns.open().orElseThrow(() -> Refusal.conflict("reader.refusal.noCampaign"));
        Map<CiteId, String> read = pages.towns(member, campaign);
        Map<String, String> errors = form.errors(read, pages.today());
        if (!errors.isEmpty()) {
            return refused(member, new Typed(form, TieForm.EMPTY, errors, Map.of()));
        }
        UUID id = form.id() == null ? UUID.randomUUID() : form.id();
        times.note(member, campaign.id(), id, form.spent(read, pages.today()));
        return new ModelAndView(PAGE);
    }

    @PostMapping("/time/{id}/removal")
    ModelAndView remove(Member member, @PathVariable UUID id) {
        times.remove(reader(member), id);
        return new ModelAndView(PAGE);
    }

    @PostMapping("/languages")
    ModelAndView speaks(Member member, @RequestParam(required = false) @Nullable List<String> language) {
        reader(member);
        Set<String> declared = language == null ? Set.of() : new LinkedHashSet<>(language);
        if (!declared.stream().allMatch(one -> one.matches("[a-z]{2}"))) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, "shared.refusal.malformed");
        }
        declaring.reads(member, declared);
        return new ModelAndView(PAGE);
    }

    @PostMapping("/ties")
    ModelAndView tie(Member member, TieForm form) {
        reader(member);
        List<OwnReadings.Other> others = pages.others(member);
        Map<String, String> errors = form.errors(others);
        if (!errors.isEmpty()) {
            return refused(member, new Typed(TimeForm.empty(pages.today()), form, Map.of(), errors));
        }
        declaring.tie(member, member.person(), form.whose(others).orElseThrow(), form.why());
        return new ModelAndView(PAGE);
    }

    @PostMapping("/ties/{tie}/ending")
    ModelAndView untie(Member member, @PathVariable UUID tie) {
        declaring.untie(reader(member), tie);
        return new ModelAndView(PAGE);
    }

    /** Of the technical group; for everyone else there is nothing here. */
    private static Member reader(Member member) {
        if (!member.reads()) {
            throw Refusal.notFound();
        }
        return member;
    }

    private ModelAndView refused(Member member, Typed typed) {
        ModelAndView page = page(member, typed);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Member member, Typed typed) {
        return new ModelAndView("reader/own", Map.of("own", pages.of(member, typed)));
    }
}
