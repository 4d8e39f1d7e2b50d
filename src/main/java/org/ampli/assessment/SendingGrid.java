package org.ampli.assessment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.ampli.network.Member;
import org.ampli.sending.Sending;
import org.ampli.sending.SentGrids;
import org.ampli.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * From the visa to the sending, and back: each gesture locks the sheet, so that an answer is either in the copy that is
 * sent or refused, and two managers who send at once send once.
 */
@Component
class SendingGrid {

    private final Assessments assessments;
    private final SendingChecks checks;
    private final Copying copying;
    private final SentGrids sent;
    private final ApplicationEventPublisher events;

    SendingGrid(
            Assessments assessments,
            SendingChecks checks,
            Copying copying,
            SentGrids sent,
            ApplicationEventPublisher events) {
        this.assessments = assessments;
        this.checks = checks;
        this.copying = copying;
        this.sent = sent;
        this.events = events;
    }

    @Transactional
    void askVisa(Member member) {
        Assessment assessment = locked(member);
        SendingChecks.Checked checked = checks.of(member, Locale.FRENCH);
        boolean asked = assessment.visaAsked();
        Instant now = now(checked);
        assessment.askVisa(member, checked.check(), now);
        if (!asked) {
            assessments.save(assessment);
            events.publishEvent(new VisaAsked(assessment.id(), assessment.cite(), member.person(), now));
        }
    }

    @Transactional
    void handBack(Member member, String reason) {
        Assessment assessment = locked(member);
        Instant now = now(checks.of(member, Locale.FRENCH));
        assessment.handBack(member, reason, now);
        assessments.save(assessment);
        events.publishEvent(new GridHandedBack(assessment.id(), assessment.cite(), member.person(), reason, now));
    }

    /**
     * Sends, and keeps the copy with its receipt; what is sent already is not sent twice, the receipt is the same.
     *
     * @param language of the receipt
     */
    @Transactional
    Sending send(Member member, Locale language) {
        Assessment assessment = locked(member);
        Optional<Sending> last = sent.last(assessment.cite(), assessment.campaign());
        if (assessment.isSent() && Assessment.manages(member) && last.isPresent()) {
            return last.get();
        }
        SendingChecks.Checked checked = checks.of(member, Locale.FRENCH);
        Instant now = now(checked);
        assessment.send(member, checked.check(), now);
        Sending sending = sent.keep(
                member, assessment.campaign(), copying.of(checked, copying.visa(assessment, member, now)), language);
        assessments.save(assessment);
        events.publishEvent(new AssessmentSent(
                assessment.id(), assessment.cite(), assessment.campaign(), sending.id(), member.person(), now));
        return sending;
    }

    @Transactional
    void takeUp(Member member) {
        Assessment assessment = locked(member);
        assessment.takeUp(member, now(checks.of(member, Locale.FRENCH)));
        assessments.save(assessment);
    }

    private Assessment locked(Member member) {
        return assessments.lockedOf(member.ownCite()).orElseGet(() -> {
            checks.of(member, Locale.FRENCH);
            return assessments.lockedOf(member.ownCite()).orElseThrow(Refusal::notFound);
        });
    }

    private static Instant now(SendingChecks.Checked checked) {
        return checked.sheet().now().truncatedTo(ChronoUnit.MICROS);
    }
}
