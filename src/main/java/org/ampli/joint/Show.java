package org.ampli.joint;

import java.util.List;
import java.util.Locale;
import org.ampli.network.Member;

/** Which of the answers a list shows. */
enum Show {
    ALL,
    /** Something is still to be written. */
    UNWRITTEN,
    /** Something waits for the member's yes. */
    MINE,
    /** Something waits for another's. */
    THEIRS,
    /** Nothing is left to do. */
    SETTLED;

    static Show of(String word) {
        for (Show show : values()) {
            if (show.word().equals(word)) {
                return show;
            }
        }
        return ALL;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean shows(JointReading reading, Member member, JointLine line) {
        List<CommonText.State> states = line.facets().stream()
                .map(facet -> line.text(facet).state(reading, member))
                .toList();
        return switch (this) {
            case ALL -> true;
            case SETTLED -> states.stream().allMatch(CommonText.State::settled);
            case UNWRITTEN -> states.contains(CommonText.State.UNWRITTEN);
            case MINE -> states.contains(CommonText.State.MINE);
            case THEIRS -> states.contains(CommonText.State.THEIRS);
        };
    }
}
