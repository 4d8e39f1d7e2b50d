package org.ampli.joint;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.ampli.assessment.AssessmentId;
import org.ampli.draft.DraftId;
import org.ampli.draft.DraftText;
import org.ampli.grid.IndicatorId;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.review.Facet;

/**
 * A common remark as it stands.
 *
 * @param agreed who agrees to exactly this state of it
 */
record CommonText(Facet facet, DraftText text, Set<PersonId> agreed) {

    /** How many signs it may have. */
    static final int LONGEST = 4000;

    static CommonText none(Facet facet) {
        return new CommonText(facet, DraftText.NONE, Set.of());
    }

    /** Two who begin one at once begin the same. */
    static DraftId id(AssessmentId reading, IndicatorId indicator, Facet facet) {
        String place = "common " + reading.value() + " " + indicator.value() + " " + facet;
        return new DraftId(UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)));
    }

    /** What it waits for. */
    enum State {
        /** Nobody has written it, or left it aside. */
        UNWRITTEN,
        /** The member has not agreed to it as it stands. */
        MINE,
        /** The member has, and waits for another. */
        THEIRS,
        /** All agree that nothing is said to the Cité. */
        ASIDE,
        AGREED;

        boolean settled() {
            return this == ASIDE || this == AGREED;
        }

        /** As a message key and a class name it. */
        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    State state(JointReading reading, Member member) {
        if (reading.allOf(agreed)) {
            return text.blank() ? State.ASIDE : State.AGREED;
        }
        if (text.blank() && agreed.isEmpty()) {
            return State.UNWRITTEN;
        }
        return agreed.contains(member.person()) ? State.THEIRS : State.MINE;
    }
}
