package org.ampli.register;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.ampli.network.CiteId;
import org.ampli.network.Describing;
import org.ampli.network.LabelStage;
import org.ampli.network.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves a label, on the network office's word alone: the only hand that writes a stage (C02). */
@Component
class Labelling {

    private final CiteLabels labels;
    private final Describing describing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Labelling(CiteLabels labels, Describing describing, ApplicationEventPublisher events, Clock clock) {
        this.labels = labels;
        this.describing = describing;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void change(CiteId cite, LabelForm.Change change, PersonId by) {
        Label label = labels.locked(cite);
        label.refuse(change.stage(), change.since());
        Instant now = clock.instant();
        labels.add(cite, change, now.atOffset(ZoneOffset.UTC), by);
        describing.stage(cite, change.stage(), change.stage() == LabelStage.CLOSED ? change.since() : null);
        events.publishEvent(
                new LabelChanged(cite, label.stage(), change.stage(), change.since(), change.reason(), by, now));
    }
}
