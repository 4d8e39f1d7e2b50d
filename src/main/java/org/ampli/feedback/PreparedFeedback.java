package org.ampli.feedback;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ampli.assessment.AssessmentId;
import org.ampli.draft.DraftField;
import org.ampli.draft.DraftId;
import org.ampli.draft.DraftText;
import org.ampli.joint.CommonRemark;
import org.ampli.joint.JointReading;
import org.ampli.network.Member;
import org.ampli.network.PersonId;

/**
 * A feedback while it is written: as the Cité would read it now.
 *
 * @param said every common remark that goes into it, in the order of the grid
 * @param missing the common remarks that not all readers agree to yet
 * @param agreed who agrees to exactly this feedback
 */
record PreparedFeedback(
        JointReading reading,
        DraftText introduction,
        FeedbackCopy copy,
        List<CommonRemark> said,
        List<CommonRemark> missing,
        Set<PersonId> agreed) {

    /** How many signs the introduction may have. */
    static final int LONGEST = 6000;

    static DraftId introduction(AssessmentId assessment) {
        return new DraftId(FeedbackId.named("introduction", assessment.value()));
    }

    /** Nothing is missing any more: it can be agreed to. */
    boolean whole() {
        return missing.isEmpty() && copy.says();
    }

    boolean agreedBy(Member member) {
        return agreed.contains(member.person());
    }

    String address() {
        return reading.address() + "/feedback";
    }

    DraftField field(Member member, String label, String hint) {
        DraftField.Place place = new DraftField.Place(
                introduction(reading.id()), address() + "/introduction", address() + "#introduction", label, hint, 8);
        return DraftField.of(place, LONGEST, member, introduction);
    }

    UUID id() {
        return FeedbackId.of(reading.id()).value();
    }
}
