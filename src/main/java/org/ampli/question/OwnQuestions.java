package org.ampli.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ampli.grid.GridEdition;
import org.ampli.grid.Indicator;
import org.ampli.network.Member;
import org.ampli.shared.Page;

/** What a reader asks one Cité. */
record OwnQuestions(AskedReading reading, GridEdition edition, Member member, List<Question> all, Instant now) {

    /** Those that could be sent now. */
    List<Question> toSend() {
        return all.stream()
                .filter(question -> question.sent() == null && !question.text().blank())
                .toList();
    }

    List<Question> sent() {
        return all.stream().filter(question -> question.sent() != null).toList();
    }

    boolean own(Question question) {
        return question.author().person().equals(member.person());
    }

    String text(Question question) {
        return edition.indicator(question.code()).map(Indicator::text).orElse("");
    }

    boolean open() {
        return reading.open(now);
    }

    LocalDate answerBy() {
        return now.atZone(Page.ZONE).toLocalDate().plusDays(Question.DAYS);
    }
}
