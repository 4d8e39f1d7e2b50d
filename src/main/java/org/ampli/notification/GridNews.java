package org.ampli.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ampli.campaign.Campaigns;
import org.ampli.campaign.Participation;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.ampli.shared.Page;
import org.ampli.visa.AssessmentSent;
import org.ampli.visa.GridHandedBack;
import org.ampli.visa.VisaAsked;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** From the visa to the sending, what one does is noted for the other (C48). */
@Component
class GridNews {

    private final Notices notices;
    private final Audience audience;
    private final Campaigns campaigns;

    GridNews(Notices notices, Audience audience, Campaigns campaigns) {
        this.notices = notices;
        this.audience = audience;
        this.campaigns = campaigns;
    }

    @ApplicationModuleListener
    void on(VisaAsked asked) {
        note(Kind.VISA_ASKED, News.once(asked.assessment(), asked.at()), asked.cite(), asked.by(), asked.at(), "");
    }

    @ApplicationModuleListener
    void on(GridHandedBack back) {
        notices.drop(Kind.VISA_ASKED, readers(Kind.VISA_ASKED, back.cite()));
        note(
                Kind.HANDED_BACK,
                News.once(back.assessment(), back.at()),
                back.cite(),
                back.by(),
                back.at(),
                back.reason());
    }

    @ApplicationModuleListener
    void on(AssessmentSent sent) {
        notices.drop(Kind.VISA_ASKED, readers(Kind.VISA_ASKED, sent.cite()));
        notices.drop(Kind.HANDED_BACK, readers(Kind.HANDED_BACK, sent.cite()));
        note(Kind.GRID_SENT, sent.sending().value(), sent.cite(), sent.by(), sent.at(), "");
        toRead(sent);
    }

    private void toRead(AssessmentSent sent) {
        Audience.Place cite = audience.place(sent.cite());
        int year = campaigns.find(sent.campaign()).orElseThrow().year();
        News news = new News(
                Kind.GRID_TO_READ,
                sent.sending().value(),
                sent.at().atZone(Page.ZONE).toLocalDate(),
                "/campaigns/" + year + "/cites/" + cite.slug(),
                null,
                sent.by(),
                language -> new Object[] {cite.name()});
        notices.note(news, audience.readers(sent.campaign(), List.of(sent.cite())), sent.at());
    }

    private List<Addressee> readers(Kind kind, CiteId cite) {
        return switch (kind) {
            case VISA_ASKED -> audience.holding(List.of(Role.MANAGER), List.of(cite));
            case HANDED_BACK -> audience.holding(List.of(Role.QUALITY_OFFICER, Role.DEPUTY_OFFICER), List.of(cite));
            default -> audience.coordinators(List.of(cite));
        };
    }

    private void note(Kind kind, UUID subject, CiteId cite, PersonId by, Instant at, String reason) {
        String name = audience.place(cite).name();
        String author = audience.name(by);
        boolean sent = kind == Kind.GRID_SENT;
        News news = new News(
                kind,
                subject,
                at.atZone(Page.ZONE).toLocalDate(),
                sent ? "/sendings/" + subject : "/sheet/check",
                sent ? null : campaigns.of(cite).map(Participation::fillBy).orElse(null),
                by,
                language -> new Object[] {name, author, reason});
        notices.note(news, readers(kind, cite), at);
    }
}
