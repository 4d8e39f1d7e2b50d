package org.ampli.review;

import java.time.ZoneOffset;
import org.ampli.visa.AssessmentSent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A reading opens with the transaction that sends the grid for the first time. A later sending waits for the readers
 * who are just ending, so that nobody is done with what they have not seen.
 */
@Component
class OpeningReading {

    private final JdbcClient database;

    OpeningReading(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(AssessmentSent sent) {
        database.sql("insert into reading (assessment_id, opened_at) values (:id, :at) on conflict do nothing")
                .param("id", sent.assessment().value())
                .param("at", sent.at().atOffset(ZoneOffset.UTC))
                .update();
        database.sql("select assessment_id from reading where assessment_id = :id for update")
                .param("id", sent.assessment().value())
                .query((row, number) -> number)
                .single();
    }
}
