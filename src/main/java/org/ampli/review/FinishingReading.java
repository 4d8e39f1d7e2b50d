package org.ampli.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.ampli.assessment.AssessmentId;
import org.ampli.network.Member;
import org.ampli.sending.SendingId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A reader says that their reading is done, and takes it back as long as it is sealed. */
@Component
class FinishingReading {

    private final Readings readings;
    private final Unsealing unsealing;
    private final Clock clock;

    FinishingReading(Readings readings, Unsealing unsealing, Clock clock) {
        this.readings = readings;
        this.unsealing = unsealing;
        this.clock = clock;
    }

    /**
     * The last of the readers unseals the reading with it.
     *
     * @param seen what the reader had before them: done counts for nothing newer
     */
    @Transactional
    public void finish(Member member, AssessmentId id, SendingId seen) {
        Reading reading = readings.alone(member, id);
        if (reading.done() && reading.sent().id().equals(seen)) {
            return;
        }
        reading.refuseUnsealed();
        reading.refuseOther(seen);
        readings.done(reading, member, clock.instant().truncatedTo(ChronoUnit.MICROS));
        unsealing.unseal(id);
    }

    @Transactional
    public void resume(Member member, AssessmentId id) {
        Reading reading = readings.alone(member, id);
        reading.refuseUnsealed();
        readings.resume(reading, member);
    }
}
