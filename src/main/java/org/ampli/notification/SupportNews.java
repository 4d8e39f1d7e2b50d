package org.ampli.notification;

import java.util.ArrayList;
import java.util.List;
import org.ampli.network.Role;
import org.ampli.support.ContractChanged;
import org.ampli.support.HelpAnswered;
import org.ampli.support.HelpAsked;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Help that is asked for, offered and agreed on is noted for the other side, and for nobody else (C22, C57). */
@Component
class SupportNews {

    private final Notices notices;
    private final Audience audience;

    SupportNews(Notices notices, Audience audience) {
        this.notices = notices;
        this.audience = audience;
    }

    @ApplicationModuleListener
    void on(HelpAsked asked) {
        Audience.Place cite = audience.place(asked.cite());
        String who = audience.name(asked.by());
        News news = new News(
                asked.offered() ? Kind.HELP_OFFERED : Kind.HELP_ASKED,
                asked.request(),
                News.day(asked.at()),
                "/support/cites/" + cite.slug(),
                null,
                asked.by(),
                language -> new Object[] {cite.name(), who});
        notices.note(
                news,
                asked.offered() ? audience.coordinators(List.of(asked.cite())) : audience.helping(asked.cite()),
                asked.at());
    }

    @ApplicationModuleListener
    void on(HelpAnswered answered) {
        Audience.Place cite = audience.place(answered.cite());
        String who = audience.name(answered.by());
        News news = new News(
                Kind.HELP_ANSWERED,
                answered.request(),
                News.day(answered.at()),
                "/support/cites/" + cite.slug(),
                null,
                answered.by(),
                language -> new Object[] {who, answered.accepted() ? 1 : 0, cite.name()});
        notices.note(news, audience.person(answered.asked()), answered.at());
    }

    @ApplicationModuleListener
    void on(ContractChanged changed) {
        Audience.Place cite = audience.place(changed.cite());
        String who = audience.name(changed.by());
        News news = new News(
                kind(changed.to()),
                changed.contract().value(),
                News.day(changed.at()),
                "/support/contracts/" + changed.contract().value(),
                null,
                changed.by(),
                language -> new Object[] {cite.name(), who});
        notices.note(news, concerned(changed), changed.at());
    }

    /** Whoever has to sign now; both sides, once both have signed or it is over. */
    private List<Addressee> concerned(ContractChanged changed) {
        List<Addressee> reader = audience.person(changed.reader());
        if (changed.to() == ContractChanged.To.WAITING) {
            return changed.byCite() ? reader : audience.holding(List.of(Role.MANAGER), List.of(changed.cite()));
        }
        List<Addressee> all = new ArrayList<>(reader);
        all.addAll(audience.coordinators(List.of(changed.cite())));
        return all;
    }

    private static Kind kind(ContractChanged.To to) {
        return switch (to) {
            case WAITING -> Kind.CONTRACT_TO_SIGN;
            case SIGNED -> Kind.CONTRACT_SIGNED;
            case ENDED -> Kind.CONTRACT_ENDED;
        };
    }
}
