package org.ampli.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.CampaignId;
import org.ampli.campaign.Campaigns;
import org.ampli.campaign.Milestone;
import org.ampli.mail.Site;
import org.ampli.network.PersonId;
import org.ampli.revision.GridChanges;
import org.ampli.shared.Page;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The message of a launch: « le programme de travail de l'année en matière de qualité, les objectifs d'améliorations
 * recherchées et les évolutions de la grille qualité » (C45), with the reader's own dates and who helps them.
 */
@Component
class LaunchLetter {

    private static final int MOST_CHANGES = 40;
    private static final List<Milestone> DATES =
            List.of(Milestone.READING, Milestone.REPLY, Milestone.SYNTHESES, Milestone.WINTER_SCHOOL);

    private final LaunchFacts facts;
    private final Campaigns campaigns;
    private final GridChanges changes;
    private final MessageSource messages;
    private final Site site;

    LaunchLetter(LaunchFacts facts, Campaigns campaigns, GridChanges changes, MessageSource messages, Site site) {
        this.facts = facts;
        this.campaigns = campaigns;
        this.changes = changes;
        this.messages = messages;
        this.site = site;
    }

    /** The lines of the letter; none once the campaign is over. */
    List<String> lines(Notice notice, PersonId reader, Locale language) {
        return campaigns
                .find(new CampaignId(notice.subject()))
                .filter(Campaign::takesWriting)
                .map(campaign -> lines(notice.kind(), campaign, reader, language))
                .orElse(List.of());
    }

    private List<String> lines(Kind kind, Campaign campaign, PersonId reader, Locale language) {
        List<String> lines = new ArrayList<>();
        LaunchFacts.Announced announced = facts.announced(campaign);
        lines.add(text(language, "notification.letter." + kind, campaign.year()));
        part(lines, text(language, "notification.letter.priorities"), announced.priorities());
        part(lines, text(language, "notification.letter.goals"), announced.goals());
        part(lines, text(language, "notification.letter.grid"), grid(announced, campaign, language));
        part(lines, text(language, "notification.letter.dates"), dates(campaign, reader, language));
        part(lines, text(language, "notification.letter.readers"), readers(campaign, reader, language));
        lines.add("");
        lines.add(text(language, "notification.letter.more"));
        lines.add(site.link("/campaigns/" + campaign.year()));
        return lines;
    }

    private static void part(List<String> lines, String title, String body) {
        if (!body.isBlank()) {
            lines.add("");
            lines.add(title);
            body.strip().lines().map(line -> line.replaceAll("\\p{Cntrl}", " ")).forEach(lines::add);
        }
    }

    private String grid(LaunchFacts.Announced announced, Campaign campaign, Locale language) {
        if (announced.before().isEmpty()) {
            return text(language, "notification.letter.grid.first");
        }
        if (announced.before().equals(announced.edition())) {
            return text(language, "notification.letter.grid.same");
        }
        List<String> said = new ArrayList<>(
                campaign.edition() == null ? List.of() : changes.sentences(campaign.edition(), language));
        List<String> told = new ArrayList<>(said.subList(0, Math.min(said.size(), MOST_CHANGES)));
        told.add(text(language, "notification.letter.grid.other"));
        told.add(site.link("/grid-editions/" + announced.edition() + "/difference"));
        return String.join("\n", told);
    }

    private String dates(Campaign campaign, PersonId reader, Locale language) {
        List<String> lines = new ArrayList<>();
        for (LaunchFacts.Own own : facts.own(campaign, reader)) {
            lines.add(text(language, "notification.letter.own", own.name(), Page.day(own.fillBy(), language)));
        }
        for (Milestone milestone : DATES) {
            campaign.day(milestone)
                    .map(day -> text(language, "notification.letter.date." + milestone, Page.day(day, language)))
                    .ifPresent(lines::add);
        }
        return String.join("\n", lines);
    }

    private String readers(Campaign campaign, PersonId reader, Locale language) {
        List<String> lines = new ArrayList<>();
        for (LaunchFacts.OwnReader own : facts.readers(campaign, reader)) {
            lines.add(text(language, "notification.letter.reader." + own.place(), own.cite(), own.name(), own.email()));
        }
        facts.read(campaign, reader).ifPresent(cites -> lines.add(text(language, "notification.letter.read", cites)));
        return String.join("\n", lines);
    }

    private String text(Locale language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
