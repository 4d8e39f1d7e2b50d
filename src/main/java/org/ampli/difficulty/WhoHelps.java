package org.ampli.difficulty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who helps a Cité (C50, C53): its two readers; while it has none, the technical group as a whole, never its own. */
@Component
public class WhoHelps {

    /** Of the technical group today, and not of the Cité {@code :cite} themselves. */
    private static final String GROUP = """
            select distinct m.person_id from mandate m
             where m.role = 'TECHNICAL_GROUP' and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today)
               and not exists (select from mandate o where o.person_id = m.person_id and o.cite_id = :cite
                                  and o.starts_on <= :today and (o.ends_on is null or o.ends_on > :today))
            """;

    private final JdbcClient database;
    private final Clock clock;

    WhoHelps(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The condition under which {@code :person}, of the technical group {@code :today}, helps a Cité: theirs to read,
     * or nobody's yet.
     *
     * @param cite the column that names it
     */
    public static String helps(String cite) {
        return """
                (exists (select from helping_pair h where h.cite_id = %1$s and h.person_id = :person)
                 or not exists (select from helping_pair h join mandate m on m.person_id = h.person_id
                                 where h.cite_id = %1$s and m.role = 'TECHNICAL_GROUP'
                                   and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today)))
                """.formatted(cite);
    }

    /** Somebody to turn to. */
    public record Contact(PersonId person, String name, String email, Locale language, boolean named) {}

    /**
     * Whom a Cité turns to.
     *
     * @param named whether they are its own readers, the lead first, and not the group as a whole
     */
    public record Help(boolean named, List<Contact> people) {}

    public Help of(CiteId cite) {
        List<Contact> people = database.sql("""
                        with technical as (%s),
                        pair as (select h.person_id, h.place from helping_pair h join technical t using (person_id)
                                  where h.cite_id = :cite)
                        select p.id, p.name, p.email, p.language, r.place is not null as named
                          from technical t
                          join person p on p.id = t.person_id and p.disabled_at is null
                          left join pair r on r.person_id = p.id
                         where r.place is not null or not exists (select from pair)
                         order by array_position(array['LEAD', 'SECOND', 'THIRD'], r.place), p.name
                        """.formatted(GROUP))
                .param("cite", cite.value())
                .param("today", today())
                .query((row, number) -> new Contact(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("email"),
                        Locale.of(row.getString("language")),
                        row.getBoolean("named")))
                .list();
        return new Help(people.stream().anyMatch(Contact::named), people);
    }

    /** Whether this member helps this Cité. */
    public boolean helps(Member member, CiteId cite) {
        return member.reads()
                && of(cite).people().stream()
                        .anyMatch(contact -> contact.person().equals(member.person()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Page.ZONE));
    }
}
