package org.ampli.notification;

import java.util.List;
import org.ampli.feedback.FeedbackSent;
import org.ampli.feedback.ReplyEnded;
import org.ampli.shared.Page;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What both readers say is noted for who answers for the Cité, and its reply for them (C22). */
@Component
class FeedbackNews {

    private final Notices notices;
    private final Audience audience;

    FeedbackNews(Notices notices, Audience audience) {
        this.notices = notices;
        this.audience = audience;
    }

    @ApplicationModuleListener
    void on(FeedbackSent sent) {
        String name = audience.place(sent.cite()).name();
        News news = new News(
                Kind.FEEDBACK_SENT,
                sent.feedback().value(),
                News.day(sent.at()),
                "/feedback/" + sent.feedback().value(),
                sent.replyBy(),
                null,
                language -> new Object[] {name, Page.day(sent.replyBy(), language)});
        notices.note(news, audience.coordinators(List.of(sent.cite())), sent.at());
    }

    @ApplicationModuleListener
    void on(ReplyEnded ended) {
        String name = audience.place(ended.cite()).name();
        News news = new News(
                Kind.FEEDBACK_REPLIED,
                ended.feedback().value(),
                News.day(ended.at()),
                "/readings/" + ended.assessment().value() + "/feedback",
                null,
                ended.by(),
                language -> new Object[] {name});
        notices.note(news, audience.readers(ended.campaign(), List.of(ended.cite())), ended.at());
    }
}
