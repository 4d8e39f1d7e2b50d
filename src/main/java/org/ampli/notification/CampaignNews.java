package org.ampli.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ampli.campaign.CampaignClosed;
import org.ampli.campaign.CampaignId;
import org.ampli.campaign.CampaignLaunched;
import org.ampli.campaign.Campaigns;
import org.ampli.campaign.CiteJoined;
import org.ampli.campaign.DateMoved;
import org.ampli.campaign.ExtensionAsked;
import org.ampli.campaign.ExtensionDecided;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;
import org.ampli.pairing.PairsAdopted;
import org.ampli.pairing.ReaderReplaced;
import org.ampli.shared.Page;
import org.springframework.context.MessageSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What happens to a year is noted for whom it concerns (C45, C47). */
@Component
class CampaignNews {

    private final Notices notices;
    private final Audience audience;
    private final Campaigns campaigns;
    private final MessageSource messages;

    CampaignNews(Notices notices, Audience audience, Campaigns campaigns, MessageSource messages) {
        this.notices = notices;
        this.audience = audience;
        this.campaigns = campaigns;
        this.messages = messages;
    }

    @ApplicationModuleListener
    void on(CampaignLaunched launched) {
        if (running(launched.campaign())) {
            letter(Kind.LAUNCH, launched.campaign(), launched.cites(), launched.fillBy(), launched.at());
        }
    }

    @ApplicationModuleListener
    void on(CiteJoined joined) {
        if (running(joined.campaign())) {
            letter(Kind.JOINED, joined.campaign(), List.of(joined.cite()), joined.fillBy(), joined.at());
        }
    }

    /** Who has not been told yet that a year begins is not told any more. */
    @ApplicationModuleListener
    void on(CampaignClosed closed) {
        notices.forget(closed.campaign().value());
    }

    private boolean running(CampaignId campaign) {
        return campaigns
                .find(campaign)
                .filter(year -> year.takesWriting() && !year.practice())
                .isPresent();
    }

    private void letter(Kind kind, CampaignId campaign, List<CiteId> cites, LocalDate fillBy, Instant at) {
        News news = new News(kind, campaign.value(), News.day(at), "/", fillBy, null, null);
        notices.note(news, audience.coordinators(cites), at);
        notices.note(news, audience.readers(campaign, cites), at);
    }

    @ApplicationModuleListener
    void on(DateMoved moved) {
        News news = new News(
                Kind.DATE_MOVED,
                News.once(moved.campaign(), moved.milestone(), moved.at()),
                moved.to(),
                path(moved.campaign()) + "/dates",
                null,
                moved.by(),
                language -> new Object[] {
                    messages.getMessage("campaign.milestone." + moved.milestone(), null, language),
                    Page.day(moved.from(), language),
                    Page.day(moved.to(), language),
                    moved.reason()
                });
        notices.note(news, audience.coordinators(campaigns.cites(moved.campaign())), moved.at());
    }

    @ApplicationModuleListener
    void on(ExtensionAsked asked) {
        Audience.Place cite = audience.place(asked.cite());
        News news = new News(
                Kind.EXTENSION_ASKED,
                asked.extension().value(),
                News.day(asked.at()),
                path(asked.campaign()) + "/cites/" + cite.slug(),
                null,
                asked.by(),
                language -> new Object[] {cite.name(), Page.day(asked.wishedOn(), language), asked.reason()});
        notices.note(news, audience.steering(), asked.at());
        notices.note(news, audience.readers(asked.campaign(), List.of(asked.cite())), asked.at());
    }

    @ApplicationModuleListener
    void on(ExtensionDecided decided) {
        Audience.Place cite = audience.place(decided.cite());
        LocalDate until = decided.until();
        News news = new News(
                Kind.EXTENSION_DECIDED,
                decided.extension().value(),
                News.day(decided.at()),
                path(decided.campaign()) + "/cites/" + cite.slug(),
                null,
                decided.by(),
                language -> new Object[] {
                    until == null ? 0 : 1, cite.name(), until == null ? "" : Page.day(until, language), decided.reason()
                });
        notices.note(news, audience.coordinators(List.of(decided.cite())), decided.at());
    }

    @ApplicationModuleListener
    void on(PairsAdopted adopted) {
        changed(adopted.campaign(), adopted.cites(), adopted.by(), adopted.at());
    }

    @ApplicationModuleListener
    void on(ReaderReplaced replaced) {
        changed(replaced.campaign(), List.of(replaced.cite()), replaced.by(), replaced.at());
    }

    /** While a year is in preparation its pairs are nobody else's business: its launch tells them. */
    private void changed(CampaignId campaign, List<CiteId> cites, PersonId by, Instant at) {
        if (running(campaign)) {
            for (CiteId cite : cites) {
                Audience.Place place = audience.place(cite);
                News news = new News(
                        Kind.READERS_CHANGED,
                        News.once(campaign, cite, at),
                        News.day(at),
                        path(campaign) + "/pairs/" + place.slug(),
                        null,
                        by,
                        language -> new Object[] {place.name()});
                notices.note(news, audience.coordinators(List.of(cite)), at);
                notices.note(news, audience.readers(campaign, List.of(cite)), at);
            }
        }
    }

    private String path(CampaignId campaign) {
        return "/campaigns/" + campaigns.find(campaign).orElseThrow().year();
    }
}
