package org.ampli.joint;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.ampli.assessment.AssessmentId;
import org.ampli.draft.DraftForm;
import org.ampli.draft.DraftTexts;
import org.ampli.grid.GridEditions;
import org.ampli.network.Member;
import org.ampli.review.Facet;
import org.ampli.shared.Page;
import org.springframework.stereotype.Component;

/** Finds the common words of the demo and of tests, through the gestures that two readers would make. */
@Component
public class JointExample {

    private final JointReadings readings;
    private final WritingCommonRemark writing;
    private final JointMeetings meetings;
    private final DraftTexts drafts;
    private final GridEditions editions;

    JointExample(
            JointReadings readings,
            WritingCommonRemark writing,
            JointMeetings meetings,
            DraftTexts drafts,
            GridEditions editions) {
        this.readings = readings;
        this.writing = writing;
        this.meetings = meetings;
        this.drafts = drafts;
        this.editions = editions;
    }

    /** One of the readers writes; nobody agrees yet. */
    public void write(Member reader, AssessmentId id, String code, Facet facet, String body) {
        WritingCommonRemark.Which which = which(reader, id, code, facet);
        writing.save(reader, which, DraftForm.of(drafts.current(which.id()).version(), body));
    }

    /** All of the readers agree to what stands there; to nothing, where nobody wrote. */
    public void agree(List<Member> readers, AssessmentId id, String code, Facet facet) {
        for (Member reader : readers) {
            WritingCommonRemark.Which which = which(reader, id, code, facet);
            writing.agree(reader, which, drafts.current(which.id()).version());
        }
    }

    /** Two hours from ten in the morning on. */
    public void meet(Member reader, AssessmentId id, LocalDate day, String place) {
        var begins = day.atTime(10, 0).atZone(Page.ZONE).toInstant();
        meetings.note(reader, readings.of(reader, id), begins, begins.plus(Duration.ofHours(2)), place);
    }

    private WritingCommonRemark.Which which(Member reader, AssessmentId id, String code, Facet facet) {
        JointReading reading = readings.of(reader, id);
        return new WritingCommonRemark.Which(
                id,
                editions.edition(reading.edition(), reader.language())
                        .indicator(code)
                        .orElseThrow(),
                facet);
    }
}
