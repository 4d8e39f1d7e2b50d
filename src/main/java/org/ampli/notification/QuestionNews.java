package org.ampli.notification;

import java.util.List;
import org.ampli.question.QuestionAnswered;
import org.ampli.question.QuestionsSent;
import org.ampli.shared.Page;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What a reader asks is noted for who answers for the Cité, an answer for who asked, and for nobody else. */
@Component
class QuestionNews {

    private final Notices notices;
    private final Audience audience;

    QuestionNews(Notices notices, Audience audience) {
        this.notices = notices;
        this.audience = audience;
    }

    @ApplicationModuleListener
    void on(QuestionsSent sent) {
        String asker = audience.name(sent.by());
        News news = new News(
                Kind.QUESTIONS_SENT,
                sent.letter(),
                News.day(sent.at()),
                "/questions",
                sent.answerBy(),
                sent.by(),
                language -> new Object[] {sent.many(), asker, Page.day(sent.answerBy(), language)});
        notices.note(news, audience.coordinators(List.of(sent.cite())), sent.at());
    }

    @ApplicationModuleListener
    void on(QuestionAnswered answered) {
        String name = audience.place(answered.cite()).name();
        News news = new News(
                Kind.QUESTION_ANSWERED,
                answered.question().value(),
                News.day(answered.at()),
                "/readings/" + answered.assessment().value() + "/" + answered.code() + "#questions",
                null,
                answered.by(),
                language -> new Object[] {name, answered.code()});
        notices.note(news, audience.person(answered.asked()), answered.at());
    }
}
