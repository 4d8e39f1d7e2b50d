package org.ampli.feedback;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.ampli.draft.DraftText;
import org.ampli.draft.DraftTexts;
import org.ampli.joint.CommonRemark;
import org.ampli.joint.JointReading;
import org.ampli.joint.JointReadings;
import org.ampli.network.PersonId;
import org.ampli.sending.GridCopy;
import org.ampli.sending.Sending;
import org.ampli.sending.SentGrids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts a feedback together from its introduction and everything that the readers agreed to. */
@Component
class PreparedFeedbacks {

    private final JointReadings readings;
    private final DraftTexts drafts;
    private final SentGrids sent;
    private final JdbcClient database;

    PreparedFeedbacks(JointReadings readings, DraftTexts drafts, SentGrids sent, JdbcClient database) {
        this.readings = readings;
        this.drafts = drafts;
        this.sent = sent;
        this.database = database;
    }

    PreparedFeedback of(JointReading reading) {
        List<CommonRemark> all = readings.remarks(reading, Locale.FRENCH);
        List<CommonRemark> said = all.stream()
                .filter(remark -> remark.agreed() && !remark.body().isEmpty())
                .toList();
        DraftText introduction = drafts.current(PreparedFeedback.introduction(reading.id()));
        FeedbackCopy copy = copy(reading, introduction.body(), said);
        return new PreparedFeedback(
                reading,
                introduction,
                copy,
                said,
                all.stream().filter(remark -> !remark.agreed()).toList(),
                agreed(reading, copy.fingerprint()));
    }

    private FeedbackCopy copy(JointReading reading, String introduction, List<CommonRemark> said) {
        GridCopy grid = sent.copy(reading.sending());
        Sending sending = sent.last(reading.cite(), reading.campaign()).orElseThrow();
        return new FeedbackCopy(
                FeedbackCopy.FORMAT,
                new FeedbackCopy.Origin(
                        grid.origin().cite(),
                        reading.place().year(),
                        sending.number(),
                        sending.fingerprint(),
                        grid.edition().code(),
                        grid.edition().language()),
                reading.readers().stream()
                        .map(reader -> new FeedbackCopy.Reader(reader.name(), reader.home()))
                        .toList(),
                introduction,
                chapters(grid, said));
    }

    private static List<FeedbackCopy.Chapter> chapters(GridCopy grid, List<CommonRemark> said) {
        List<FeedbackCopy.Chapter> chapters = new ArrayList<>();
        int number = 0;
        for (GridCopy.Chapter chapter : grid.chapters()) {
            List<FeedbackCopy.Item> items = new ArrayList<>();
            for (GridCopy.Criterion criterion : chapter.criteria()) {
                for (GridCopy.Line line : criterion.lines()) {
                    for (CommonRemark remark : of(line.code(), said)) {
                        number++;
                        items.add(new FeedbackCopy.Item(
                                number, line.code(), line.question(), remark.facet(), remark.body()));
                    }
                }
            }
            if (!items.isEmpty()) {
                chapters.add(new FeedbackCopy.Chapter(chapter.code(), chapter.title(), List.copyOf(items)));
            }
        }
        return List.copyOf(chapters);
    }

    private static List<CommonRemark> of(String code, List<CommonRemark> said) {
        return said.stream()
                .filter(remark -> remark.indicator().code().equals(code))
                .toList();
    }

    private Set<PersonId> agreed(JointReading reading, String fingerprint) {
        Set<PersonId> agreed = new HashSet<>();
        database.sql("select person_id from feedback_agreement where feedback_id = :id and fingerprint = :fingerprint")
                .param("id", FeedbackId.of(reading.id()).value())
                .param("fingerprint", fingerprint)
                .query(UUID.class)
                .list()
                .forEach(person -> agreed.add(new PersonId(person)));
        return agreed;
    }
}
