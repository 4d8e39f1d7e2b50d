package org.ampli.programme;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Campaigns;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Writing a text of the programme: as one types, and with a button where there is no script. */
@Controller
@RequestMapping("/campaigns/{year}/preparation/{duty}")
class TextController {

    private final Campaigns campaigns;
    private final Programmes programmes;
    private final ProgrammeTexts texts;
    private final WritingProgramme writing;

    TextController(Campaigns campaigns, Programmes programmes, ProgrammeTexts texts, WritingProgramme writing) {
        this.campaigns = campaigns;
        this.programmes = programmes;
        this.texts = texts;
        this.writing = writing;
    }

    /**
     * The page of one text.
     *
     * @param shown what stands in the field: the text as stored, or what was typed and could not be saved
     * @param before what the last year announced, empty where there was none
     */
    record View(
            Campaign campaign,
            Duty duty,
            Member member,
            WrittenText text,
            String shown,
            int yearBefore,
            String before,
            @Nullable Refusal refused) {

        String address() {
            return "/campaigns/" + campaign.year() + "/preparation/" + duty.word();
        }

        /** The id of the next save from this page. */
        String change() {
            return UUID.randomUUID().toString();
        }

        /** Where the browser keeps what is not saved yet: of this person, for this text. */
        String draftKey() {
            return "ampli:" + member.person().value() + ":" + campaign.id().value() + ":" + duty.word();
        }
    }

    @GetMapping
    ModelAndView text(Member member, @PathVariable int year, @PathVariable String duty) {
        Duty one = Duty.textNamed(duty);
        Campaign campaign = PreparationController.find(campaigns, member, year);
        WrittenText text = texts.current(campaign.id(), one);
        return page(member, campaign, one, text, text.body(), null);
    }

    /** The save of a script: 200 once it is committed, 409 when somebody wrote meanwhile. */
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> autosave(
            Member member, Locale language, @PathVariable int year, @PathVariable String duty, TextForm form) {
        Duty one = Duty.textNamed(duty);
        Campaign campaign = PreparationController.find(campaigns, member, year);
        return switch (writing.save(member, campaign, one, form.draft())) {
            case WritingProgramme.Outcome.Saved saved -> ResponseEntity.ok(state(saved.text(), language));
            case WritingProgramme.Outcome.Clash clash ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(Map.of(
                                "code",
                                "programme.clash.title",
                                "version",
                                clash.theirs().version()));
        };
    }

    @PostMapping(produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView save(Member member, @PathVariable int year, @PathVariable String duty, TextForm form) {
        Duty one = Duty.textNamed(duty);
        Campaign campaign = PreparationController.find(campaigns, member, year);
        try {
            return switch (writing.save(member, campaign, one, form.draft())) {
                case WritingProgramme.Outcome.Saved saved ->
                    new ModelAndView("redirect:/campaigns/" + year + "/preparation/" + duty);
                case WritingProgramme.Outcome.Clash clash -> clash(member, campaign, one, clash);
            };
        } catch (Refusal refusal) {
            if (refusal.status() != HttpStatus.UNPROCESSABLE_CONTENT) {
                throw refusal;
            }
            WrittenText text = texts.current(campaign.id(), one);
            String typed = Objects.requireNonNullElse(form.body(), "");
            ModelAndView again = page(member, campaign, one, text, typed, refusal);
            again.setStatus(refusal.status());
            return again;
        }
    }

    /** Begins with what the last year announced. */
    @PostMapping("/start")
    String start(Member member, @PathVariable int year, @PathVariable String duty) {
        Duty one = Duty.textNamed(duty);
        Campaign campaign = PreparationController.find(campaigns, member, year);
        String before = programmes
                .before(campaign)
                .map(announced -> announced.text(one))
                .orElse("");
        writing.start(member, campaign, one, before);
        return "redirect:/campaigns/" + year + "/preparation/" + duty;
    }

    private ModelAndView clash(Member member, Campaign campaign, Duty duty, WritingProgramme.Outcome.Clash clash) {
        View view = new View(campaign, duty, member, clash.theirs(), clash.mine(), 0, "", null);
        ModelAndView page = new ModelAndView("programme/clash", Map.of("view", view));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView page(
            Member member, Campaign campaign, Duty duty, WrittenText text, String shown, @Nullable Refusal refused) {
        Announcement before = programmes.before(campaign).orElse(null);
        View view = new View(
                campaign,
                duty,
                member,
                text,
                shown,
                before == null ? 0 : before.year(),
                before == null ? "" : before.text(duty),
                refused);
        return new ModelAndView("programme/text", Map.of("view", view));
    }

    private static Map<String, Object> state(WrittenText text, Locale language) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("version", text.version());
        state.put("at", text.at() == null ? "" : Page.clock(text.at(), language));
        state.put("body", text.body());
        return state;
    }
}
