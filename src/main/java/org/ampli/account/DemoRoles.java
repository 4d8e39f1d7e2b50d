package org.ampli.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ampli.network.PersonId;
import org.ampli.shared.Page;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of the demo network, whose addresses end in {@code .example}: nobody real can be entered as. */
@Component
@ConditionalOnBooleanProperty("ampli.demo")
class DemoRoles {

    static final String FIRST = "@nanterre.example";

    private final JdbcClient database;
    private final Clock clock;

    DemoRoles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The Cité of Nanterre first, then the others by town; after them the groups of the network and its office. */
    List<DemoRole> all() {
        return database.sql("""
                        select p.email, coalesce(c.town, '') as town, m.cite_id is null as network,
                               case when m.role = 'TEAM_MEMBER' then coalesce(min(f.function), m.role)
                                    else m.role end as role
                          from person p
                          join mandate m on m.person_id = p.id
                          left join cite c on c.slug = substring(p.email from '@(.*)[.]example$')
                          left join team_function f on f.person_id = p.id and f.cite_id = c.id
                         where p.disabled_at is null and p.email like '%.example'
                           and (m.cite_id is null or m.cite_id = c.id)
                           and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today)
                         group by p.email, c.town, m.role, m.cite_id
                         order by m.cite_id is null, p.email not like '%' || :first, m.role = 'NETWORK_OFFICE',
                                  array_position(array['STEERING_GROUP', 'TECHNICAL_GROUP'], m.role), c.town,
                                  array_position(array['QUALITY_OFFICER', 'MANAGER', 'TEAM_MEMBER'], m.role),
                                  array_position(array['RECEPTION', 'DOCUMENTATION', 'COUNSELLING'], min(f.function))
                        """)
                .param("first", FIRST)
                .param("today", LocalDate.now(clock.withZone(Page.ZONE)))
                .query(DemoRole.class)
                .list();
    }

    Optional<PersonId> person(String email) {
        return database.sql(
                        "select id from person where email = :email and email like '%.example' and disabled_at is null")
                .param("email", email)
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }
}
