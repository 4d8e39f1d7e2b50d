package org.ampli.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ampli.campaign.Campaigns;
import org.ampli.campaign.Participation;
import org.ampli.difficulty.DifficultyId;
import org.ampli.difficulty.DifficultyReported;
import org.ampli.difficulty.DifficultySaid;
import org.ampli.difficulty.SheetShared;
import org.ampli.difficulty.Side;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;
import org.ampli.shared.Page;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What a Cité is stuck on is noted for its readers, and what they say of it for the Cité (C27, C50). */
@Component
class DifficultyNews {

    private static final int LONGEST = 300;

    private final Notices notices;
    private final Audience audience;
    private final Campaigns campaigns;

    DifficultyNews(Notices notices, Audience audience, Campaigns campaigns) {
        this.notices = notices;
        this.audience = audience;
        this.campaigns = campaigns;
    }

    /** Somebody's words, with who said them and when. */
    private record Words(PersonId by, String text, Instant at) {

        String cut() {
            return Page.excerpt(text, LONGEST);
        }
    }

    @ApplicationModuleListener
    void on(DifficultyReported reported) {
        Words words = new Words(reported.by(), reported.text(), reported.at());
        note(
                Kind.DIFFICULTY_REPORTED,
                reported.difficulty().value(),
                reported.cite(),
                path(reported.difficulty()),
                words,
                audience.helping(reported.cite()));
    }

    @ApplicationModuleListener
    void on(DifficultySaid said) {
        Kind kind = switch (said.kind()) {
            case ANSWER -> Kind.DIFFICULTY_ANSWERED;
            case CLOSING -> Kind.DIFFICULTY_CLOSED;
            case REOPENING -> Kind.DIFFICULTY_REOPENED;
        };
        List<Addressee> otherSide = said.side() == Side.CITE
                ? audience.helping(said.cite())
                : audience.concerned(said.difficulty(), said.cite());
        Words words = new Words(said.by(), said.text(), said.at());
        note(kind, said.word(), said.cite(), path(said.difficulty()), words, otherSide);
    }

    @ApplicationModuleListener
    void on(SheetShared shared) {
        Words words = new Words(shared.by(), "", shared.at());
        String path = "/cites/" + audience.place(shared.cite()).slug() + "/sheet";
        note(Kind.SHEET_SHARED, shared.sharing(), shared.cite(), path, words, audience.helping(shared.cite()));
    }

    private void note(Kind kind, UUID subject, CiteId cite, String path, Words words, List<Addressee> readers) {
        String name = audience.place(cite).name();
        String author = audience.name(words.by());
        News news = new News(
                kind,
                subject,
                words.at().atZone(Page.ZONE).toLocalDate(),
                path,
                campaigns.of(cite).map(Participation::fillBy).orElse(null),
                words.by(),
                language -> new Object[] {name, author, words.cut()});
        notices.note(news, readers, words.at());
    }

    private static String path(DifficultyId difficulty) {
        return "/difficulties/" + difficulty.value();
    }
}
