package org.ampli.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ampli.network.PersonId;
import org.ampli.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The end of a seat in the technical group is announced sixty days ahead, to who sits there and who appoints (C12). */
@Component
class EndingSeats {

    private static final int DAYS_AHEAD = 60;

    private final JdbcClient database;
    private final Notices notices;
    private final Audience audience;

    EndingSeats(JdbcClient database, Notices notices, Audience audience) {
        this.database = database;
        this.notices = notices;
        this.audience = audience;
    }

    /** A seat that ends soon, and of which somebody has not been told yet. */
    private record Seat(UUID mandate, UUID person, String name, LocalDate endsOn) {}

    @Transactional
    void note(LocalDate today, Instant now) {
        List<Seat> seats = database.sql("""
                        select m.id as mandate, p.id as person, p.name, m.ends_on
                          from mandate m join person p on p.id = m.person_id and p.disabled_at is null
                         where m.role = 'TECHNICAL_GROUP' and m.ends_on > :today and m.ends_on <= :today + :ahead
                           and not exists (select from notice n where n.kind = 'SEAT_ENDS' and n.subject = m.id
                                              and n.day = m.ends_on)
                        """)
                .param("today", today)
                .param("ahead", DAYS_AHEAD)
                .query(Seat.class)
                .list();
        for (Seat seat : seats) {
            News news =
                    new News(Kind.SEAT_ENDS, seat.mandate(), seat.endsOn(), "/technical-group", null, null, language ->
                            new Object[] {seat.name(), Page.day(seat.endsOn(), language)});
            notices.note(news, audience.person(new PersonId(seat.person())), now);
            notices.note(news, audience.steering(), now);
        }
    }
}
