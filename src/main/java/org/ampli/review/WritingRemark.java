package org.ampli.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ampli.assessment.AssessmentId;
import org.ampli.draft.DraftForm;
import org.ampli.draft.DraftId;
import org.ampli.draft.DraftOutcome;
import org.ampli.draft.DraftTexts;
import org.ampli.grid.GridEditions;
import org.ampli.grid.Indicator;
import org.ampli.network.Member;
import org.ampli.sending.SendingId;
import org.ampli.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A reader writes what they have to say of an answer, or says that they have nothing to say. Both share the reading
 * with whoever else writes, and neither with whoever unseals it.
 */
@Component
class WritingRemark {

    private final Readings readings;
    private final Remarks remarks;
    private final DraftTexts drafts;
    private final GridEditions editions;
    private final Clock clock;

    WritingRemark(Readings readings, Remarks remarks, DraftTexts drafts, GridEditions editions, Clock clock) {
        this.readings = readings;
        this.remarks = remarks;
        this.drafts = drafts;
        this.editions = editions;
        this.clock = clock;
    }

    /** Saves a remark; one that says something lifts the mark that there is nothing to say. */
    @Transactional
    public DraftOutcome save(Member member, AssessmentId id, String code, Facet facet, DraftForm form) {
        Reading reading = readings.sharing(member, id);
        reading.refuseWriting();
        Indicator indicator = indicator(reading, code);
        DraftId draft = Remark.id(id, member.person(), indicator.id(), facet);
        drafts.begin(draft, Remark.LONGEST);
        remarks.begin(reading, member, indicator.id(), facet, now());
        DraftOutcome outcome = drafts.save(member, draft, form, null);
        if (outcome instanceof DraftOutcome.Saved saved) {
            remarks.written(draft, reading.sent().id());
            if (!saved.text().blank()) {
                remarks.lift(reading, member, indicator.id());
            }
        }
        return outcome;
    }

    /** Keeps a remark as it is beside what was sent last. */
    @Transactional
    public void keep(Member member, AssessmentId id, String code, Facet facet, SendingId seen) {
        Reading reading = readings.sharing(member, id);
        reading.refuseWriting();
        reading.refuseOther(seen);
        remarks.keep(
                Remark.id(id, member.person(), indicator(reading, code).id(), facet),
                reading.sent().id(),
                now());
    }

    /** Marks that there is nothing to say, while no remark says something. */
    @Transactional
    public void sayNothing(Member member, AssessmentId id, String code, SendingId seen) {
        Reading reading = readings.alone(member, id);
        reading.refuseWriting();
        reading.refuseOther(seen);
        Indicator indicator = indicator(reading, code);
        List<DraftId> own = Arrays.stream(Facet.values())
                .map(facet -> Remark.id(id, member.person(), indicator.id(), facet))
                .toList();
        if (drafts.current(own).values().stream().anyMatch(text -> !text.blank())) {
            throw Refusal.conflict("review.refusal.remarked", code);
        }
        remarks.sayNothing(reading, member, indicator.id(), now());
    }

    @Transactional
    public void lift(Member member, AssessmentId id, String code) {
        Reading reading = readings.sharing(member, id);
        reading.refuseWriting();
        remarks.lift(reading, member, indicator(reading, code).id());
    }

    private Indicator indicator(Reading reading, String code) {
        return editions.edition(reading.edition(), Locale.FRENCH)
                .indicator(code)
                .orElseThrow(Refusal::notFound);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
