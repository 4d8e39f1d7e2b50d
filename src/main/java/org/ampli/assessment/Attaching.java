package org.ampli.assessment;

import java.util.Collection;
import org.ampli.evidence.EvidenceId;
import org.ampli.evidence.EvidenceLibrary;
import org.ampli.grid.Indicator;
import org.ampli.live.Live;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts evidence of the Cité's library under an answer, and takes it away; the item itself stays in the library. */
@Component
@Transactional
class Attaching {

    static final int MOST = 100;

    private final Opening opening;
    private final Attachments attachments;
    private final EvidenceLibrary library;
    private final Live live;

    Attaching(Opening opening, Attachments attachments, EvidenceLibrary library, Live live) {
        this.opening = opening;
        this.attachments = attachments;
        this.library = library;
        this.live = live;
    }

    /** Refuses before a file is taken in what would be refused afterwards. */
    void check(Member member, Indicator indicator, int more) {
        place(member, indicator, more);
    }

    /** @param sent goes with the grid when that is sent */
    void attach(Member member, Indicator indicator, Collection<EvidenceId> items, boolean sent) {
        AssessmentId assessment = place(member, indicator, items.size());
        if (items.isEmpty()) {
            return;
        }
        long usable = library.lines(member.ownCite(), items).values().stream()
                .filter(line -> !line.withdrawn())
                .count();
        if (usable < items.stream().distinct().count()) {
            throw Refusal.notFound();
        }
        attachments.add(assessment, indicator.id(), items, sent, member);
        tell(member, indicator);
    }

    /** The grid, when it takes writing and this many pieces more. */
    private AssessmentId place(Member member, Indicator indicator, int more) {
        AssessmentId assessment = opening.toWrite(member);
        if (attachments.count(assessment, indicator.id()) + more > MOST) {
            throw Refusal.invalid("assessment.refusal.tooMuchEvidence", MOST);
        }
        return assessment;
    }

    void detach(Member member, Indicator indicator, EvidenceId item) {
        if (!attachments.remove(opening.toWrite(member), indicator.id(), item)) {
            throw Refusal.notFound();
        }
        tell(member, indicator);
    }

    void send(Member member, Indicator indicator, EvidenceId item, boolean sent) {
        if (!attachments.send(opening.toWrite(member), indicator.id(), item, sent)) {
            throw Refusal.notFound();
        }
        tell(member, indicator);
    }

    private void tell(Member member, Indicator indicator) {
        live.tell(member.ownCite().value(), "evidence", indicator.code());
    }
}
