package org.ampli.programme;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Campaigns;
import org.ampli.draft.DraftField;
import org.ampli.draft.DraftForm;
import org.ampli.draft.DraftId;
import org.ampli.draft.DraftPages;
import org.ampli.draft.DraftText;
import org.ampli.network.Member;
import org.springframework.context.MessageSource;
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
    private final MessageSource messages;

    TextController(
            Campaigns campaigns,
            Programmes programmes,
            ProgrammeTexts texts,
            WritingProgramme writing,
            MessageSource messages) {
        this.campaigns = campaigns;
        this.programmes = programmes;
        this.texts = texts;
        this.writing = writing;
        this.messages = messages;
    }

    /**
     * The page of one text.
     *
     * @param before what the last year announced, empty where there was none
     */
    record View(Campaign campaign, Duty duty, Member member, DraftText text, int yearBefore, String before) {

        String address() {
            return "/campaigns/" + campaign.year() + "/preparation/" + duty.word();
        }

        /** The text, to be written in. */
        DraftField field(String label) {
            String place = campaign.id().value() + duty.word();
            DraftId id = new DraftId(UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)));
            return DraftField.of(
                    new DraftField.Place(id, address(), address(), label, "", 14),
                    ProgrammeTexts.LONGEST,
                    member,
                    text);
        }
    }

    @GetMapping
    ModelAndView text(Member member, @PathVariable int year, @PathVariable String duty) {
        Duty one = Duty.textNamed(duty);
        Campaign campaign = PreparationController.find(campaigns, member, year);
        DraftText text = texts.current(campaign.id(), one);
        return page(member, campaign, one, text);
    }

    /** The save of a script. */
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> autosave(
            Member member, Locale language, @PathVariable int year, @PathVariable String duty, DraftForm form) {
        Campaign campaign = PreparationController.find(campaigns, member, year);
        return DraftPages.json(writing.save(member, campaign, Duty.textNamed(duty), form), language);
    }

    @PostMapping(produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView save(
            Member member, Locale language, @PathVariable int year, @PathVariable String duty, DraftForm form) {
        Duty one = Duty.textNamed(duty);
        Campaign campaign = PreparationController.find(campaigns, member, year);
        DraftText text = texts.current(campaign.id(), one);
        String label = messages.getMessage("programme.duty." + one, null, language);
        View view = new View(campaign, one, member, text, 0, "");
        return DraftPages.html(view.field(label), form, () -> writing.save(member, campaign, one, form));
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

    private ModelAndView page(Member member, Campaign campaign, Duty duty, DraftText text) {
        Announcement before = programmes.before(campaign).orElse(null);
        View view = new View(
                campaign,
                duty,
                member,
                text,
                before == null ? 0 : before.year(),
                before == null ? "" : before.text(duty));
        return new ModelAndView("programme/text", Map.of("view", view));
    }
}
