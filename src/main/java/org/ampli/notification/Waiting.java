package org.ampli.notification;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.ampli.network.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For whom a message is ready: once a day at most, unless something is due today. */
@Component
class Waiting {

    private final JdbcClient database;
    private final Reminders reminders;

    Waiting(JdbcClient database, Reminders reminders) {
        this.database = database;
        this.reminders = reminders;
    }

    List<PersonId> people(LocalDate today, LocalTime time) {
        UUID[] reminded = reminders.of(null, today).stream()
                .map(reminder -> reminder.person().value())
                .distinct()
                .toArray(UUID[]::new);
        return database
                .sql("""
                        select p.id
                          from person p
                          left join message_choice c on c.person_id = p.id
                          left join digest d on d.person_id = p.id and d.day = :today
                         where p.disabled_at is null and coalesce(c.hour, :usual) <= :hour
                           and (d.day is null and p.id = any (:reminded)
                                or exists (select from notice n
                                            where n.person_id = p.id and n.told_at is null
                                              and (d.day is null or n.due = :today or n.kind = any (:letters))))
                         order by p.id
                        """)
                .param("today", today)
                .param("hour", time.getHour())
                .param("usual", MessageChoice.USUAL_HOUR)
                .param("reminded", reminded)
                .param("letters", Notices.letters())
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }
}
