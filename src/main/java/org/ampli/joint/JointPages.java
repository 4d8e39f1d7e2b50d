package org.ampli.joint;

import java.util.Locale;
import org.ampli.assessment.AssessmentId;
import org.ampli.draft.DraftField;
import org.ampli.network.Member;
import org.ampli.question.Questions;
import org.ampli.review.Facet;
import org.ampli.sending.GridCopy;
import org.ampli.sending.SentGrids;
import org.ampli.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the pages of the joint reading show. */
@Component
class JointPages {

    private final JointReadings readings;
    private final JointLines lines;
    private final JointMeetings meetings;
    private final Sources sources;
    private final MessageSource messages;

    JointPages(
            JointReadings readings, JointLines lines, JointMeetings meetings, Sources sources, MessageSource messages) {
        this.readings = readings;
        this.lines = lines;
        this.meetings = meetings;
        this.sources = sources;
        this.messages = messages;
    }

    /** What was sent, and what was asked about it. */
    @Component("jointSources")
    record Sources(SentGrids sent, Questions questions) {}

    JointPage whole(Member member, AssessmentId id, Locale language, Show show) {
        JointReading reading = readings.of(member, id);
        return new JointPage(reading, member, lines.all(reading, language), show, meetings.last(id));
    }

    IndicatorPage one(Member member, AssessmentId id, String code, Locale language) {
        JointPage whole = whole(member, id, language, Show.ALL);
        JointLine line = whole.lines().stream()
                .filter(one -> one.indicator().code().equals(code))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        GridCopy copy = sources.sent().copy(whole.reading().sending());
        return new IndicatorPage(
                whole,
                line,
                copy,
                copy.lines().filter(one -> one.code().equals(code)).findFirst(),
                sources.questions().beside(member, id, line.indicator(), null));
    }

    /** A common text outside its page. */
    DraftField field(IndicatorPage page, Facet facet, Locale language) {
        return page.field(messages.getMessage("joint.common." + facet, null, language), facet);
    }
}
