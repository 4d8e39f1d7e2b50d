package org.ampli.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ampli.campaign.CampaignId;
import org.ampli.campaign.Campaigns;
import org.ampli.network.CiteId;
import org.ampli.network.Role;
import org.ampli.synthesis.SynthesesReleased;
import org.ampli.synthesis.SynthesisRevised;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What was concluded is noted for each Cité that receives it, and for the network what was concluded of all (C55). */
@Component
class SynthesisNews {

    private static final List<Role> NETWORK =
            List.of(Role.QUALITY_OFFICER, Role.DEPUTY_OFFICER, Role.MANAGER, Role.TECHNICAL_GROUP, Role.STEERING_GROUP);

    private final Notices notices;
    private final Audience audience;
    private final Campaigns campaigns;

    SynthesisNews(Notices notices, Audience audience, Campaigns campaigns) {
        this.notices = notices;
        this.audience = audience;
        this.campaigns = campaigns;
    }

    @ApplicationModuleListener
    void on(SynthesesReleased released) {
        int year = year(released.campaign());
        for (CiteId cite : released.cites()) {
            String name = audience.place(cite).name();
            News news = new News(
                    Kind.SYNTHESIS_RELEASED,
                    released.campaign().value(),
                    News.day(released.at()),
                    "/syntheses",
                    null,
                    released.by(),
                    language -> new Object[] {name, year});
            notices.note(news, audience.coordinators(List.of(cite)), released.at());
        }
        if (released.first()) {
            note(Kind.NETWORK_RELEASED, released.campaign(), released.campaign().value(), "", released.at());
        }
    }

    @ApplicationModuleListener
    void on(SynthesisRevised revised) {
        CiteId cite = revised.cite();
        if (cite == null) {
            note(Kind.NETWORK_REVISED, revised.campaign(), revised.version(), revised.reason(), revised.at());
            return;
        }
        String name = audience.place(cite).name();
        int year = year(revised.campaign());
        News news = new News(
                Kind.SYNTHESIS_REVISED, revised.version(), News.day(revised.at()), "/syntheses", null, null, language ->
                        new Object[] {name, year, revised.reason()});
        notices.note(news, audience.coordinators(List.of(cite)), revised.at());
    }

    private void note(Kind kind, CampaignId campaign, UUID subject, String reason, Instant at) {
        int year = year(campaign);
        News news = new News(kind, subject, News.day(at), "/campaigns/" + year + "/synthesis", null, null, language ->
                new Object[] {year, reason});
        notices.note(news, audience.holding(NETWORK, campaigns.cites(campaign)), at);
    }

    private int year(CampaignId campaign) {
        return campaigns.find(campaign).orElseThrow().year();
    }
}
