package org.ampli.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ampli.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who someone is today, and who makes up the team of a Cité. */
@Component
public class People {

    private static final String MEMBER = """
            select p.id, p.name, p.email, p.language, c.id as cite_id, c.name as cite_name,
                   array(select distinct m.role from mandate m
                          where m.person_id = p.id and (m.cite_id is null or m.cite_id = c.id)
                            and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today)) as roles,
                   array(select f.function from team_function f
                          where f.person_id = p.id and f.cite_id = c.id) as functions
              from person p
              left join lateral (
                   select c.id, c.name from mandate m join cite c on c.id = m.cite_id
                    where m.person_id = p.id and m.starts_on <= :today
                      and (m.ends_on is null or m.ends_on > :today)
                    order by m.starts_on, m.id limit 1) c on true
             where p.disabled_at is null and\s""";

    private final JdbcClient database;
    private final Clock clock;

    People(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The person with the mandates in force today; empty when unknown or disabled. */
    public Optional<Member> member(PersonId person) {
        return database.sql(MEMBER + "p.id = :id")
                .param("id", person.value())
                .param("today", today())
                .query((row, number) -> new Member(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("email"),
                        Locale.of(row.getString("language")),
                        row.getObject("cite_id") == null ? null : new CiteId(row.getObject("cite_id", UUID.class)),
                        row.getString("cite_name"),
                        setOf(Role.class, (String[]) row.getArray("roles").getArray()),
                        setOf(TeamFunction.class, (String[])
                                row.getArray("functions").getArray())))
                .optional();
    }

    /** The person of an e-mail address, whatever its case. */
    public Optional<PersonId> withEmail(String email) {
        return database.sql("select id from person where lower(email) = lower(:email) and disabled_at is null")
                .param("email", email.strip())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** Everyone who holds a mandate in a Cité today, one line a person, the coordinators first. */
    public List<Colleague> team(CiteId cite) {
        return database.sql("""
                        select p.id, p.name, p.email,
                               array_agg(distinct m.role) as roles,
                               array(select f.function from team_function f
                                      where f.person_id = p.id and f.cite_id = :cite) as functions
                          from mandate m join person p on p.id = m.person_id
                         where m.cite_id = :cite and p.disabled_at is null
                           and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today)
                         group by p.id
                         order by min(case m.role when 'MANAGER' then 1 when 'QUALITY_OFFICER' then 2
                                                  when 'DEPUTY_OFFICER' then 3 else 4 end), p.name
                        """)
                .param("cite", cite.value())
                .param("today", today())
                .query((row, number) -> new Colleague(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("email"),
                        setOf(Role.class, (String[]) row.getArray("roles").getArray()),
                        setOf(TeamFunction.class, (String[])
                                row.getArray("functions").getArray())))
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Page.ZONE));
    }

    private static <E extends Enum<E>> Set<E> setOf(Class<E> type, String[] names) {
        Set<E> set = EnumSet.noneOf(type);
        Arrays.stream(names).forEach(name -> set.add(Enum.valueOf(type, name)));
        return set;
    }
}
