package org.ampli.notification;

import java.time.Instant;
import java.time.ZoneOffset;
import org.ampli.network.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each person chose about their messages. */
@Component
class MessageChoices {

    private final JdbcClient database;

    MessageChoices(JdbcClient database) {
        this.database = database;
    }

    MessageChoice of(PersonId person) {
        return database.sql("""
                        select hour, quiet_since is not null as only_deadlines from message_choice where person_id = :person
                        """)
                .param("person", person.value())
                .query(MessageChoice.class)
                .optional()
                .orElse(MessageChoice.USUAL);
    }

    void choose(PersonId person, MessageChoice choice, Instant now) {
        database.sql("""
                        insert into message_choice (person_id, hour, quiet_since)
                        values (:person, :hour, case when :quiet then :now end)
                        on conflict (person_id) do update
                           set hour = excluded.hour,
                               quiet_since = case when :quiet then coalesce(message_choice.quiet_since, :now) end
                        """)
                .param("person", person.value())
                .param("hour", choice.hour())
                .param("quiet", choice.onlyDeadlines())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
