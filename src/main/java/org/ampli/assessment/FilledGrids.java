package org.ampli.assessment;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The filled grids, for the room that checks them and sends them: it reads one whole, and notes in it what becomes of
 * it between the team and the manager, within a transaction of its own.
 */
@Component
public class FilledGrids {

    private final IndicatorSheets sheets;
    private final Copying copying;
    private final Opening opening;
    private final Assessments assessments;
    private final SentAnswers sent;

    FilledGrids(IndicatorSheets sheets, Copying copying, Opening opening, Assessments assessments, SentAnswers sent) {
        this.sheets = sheets;
        this.copying = copying;
        this.opening = opening;
        this.assessments = assessments;
        this.sent = sent;
    }

    /** Refuses a grid that lacks something. */
    public interface Check {
        void refuseGaps();
    }

    /**
     * The grid of the member's Cité as it is now.
     *
     * @param language of its questions
     */
    public FilledGrid of(Member member, Locale language) {
        IndicatorSheets.Whole whole = sheets.whole(member, language, Mark.Filter.ALL);
        Assessment assessment = whole.sheet().assessment();
        return new FilledGrid(
                assessment.id(),
                assessment.cite(),
                whole.sheet().campaign(),
                asked(assessment),
                handedBack(assessment),
                assessment.sentAt,
                assessment.takenUp() ? assessment.takenUpAt : null,
                copying.of(whole),
                whole.sheet().now());
    }

    /** The same, kept from every writing and every other gesture until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public FilledGrid locked(Member member, Locale language) {
        opening.of(member);
        lock(member);
        return of(member, language);
    }

    /** The grid of the member's Cité, for what is written around it; refused when it is sent. */
    @Transactional(propagation = Propagation.MANDATORY)
    public AssessmentId toWrite(Member member) {
        return opening.toWrite(member);
    }

    /** The officer or their deputy asks for the visa; false when it is asked for already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean askVisa(Member member, Check check, Instant now) {
        Assessment assessment = lock(member);
        boolean asked = assessment.visaAsked();
        assessment.askVisa(member, check, now);
        if (!asked) {
            assessments.save(assessment);
        }
        return !asked;
    }

    /** The manager gives the grid back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handBack(Member member, String reason, Instant now) {
        Assessment assessment = lock(member);
        assessment.handBack(member, reason, now);
        assessments.save(assessment);
    }

    /** The manager sends it: from now on it takes no writing, and remembers what it said. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Member member, Check check, Instant now) {
        Assessment assessment = lock(member);
        assessment.send(member, check, now);
        assessments.save(assessment);
        sent.keep(assessment.id());
    }

    /** It takes writing again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeUp(Member member, Instant now) {
        Assessment assessment = lock(member);
        assessment.takeUp(member, now);
        assessments.save(assessment);
    }

    private Assessment lock(Member member) {
        return assessments.lockedOf(member.ownCite()).orElseThrow(Refusal::notFound);
    }

    private FilledGrid.@Nullable Asked asked(Assessment assessment) {
        return assessment.visaAskedAt == null || assessment.visaAskedBy == null
                ? null
                : new FilledGrid.Asked(assessment.visaAskedAt, copying.name(assessment.visaAskedBy));
    }

    private static FilledGrid.@Nullable HandedBack handedBack(Assessment assessment) {
        return Optional.ofNullable(assessment.handedBackAt)
                .filter(at -> assessment.handedBack())
                .map(at -> new FilledGrid.HandedBack(at, assessment.handbackReason))
                .orElse(null);
    }
}
