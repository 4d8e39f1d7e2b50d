package org.ampli.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import org.ampli.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters Cités, people and their mandates in the register of the network. */
@Component
@Transactional
public class Registering {

    private final JdbcClient database;
    private final Clock clock;

    Registering(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A Cité as the register describes it. */
    public CiteId cite(Cite cite) {
        database.sql("""
                        insert into cite (id, slug, name, town, country, language, latitude, longitude, opened)
                        values (:id, :slug, :name, :town, :country, :language, :latitude, :longitude, :opened)
                        """)
                .param("id", cite.id().value())
                .param("slug", cite.slug())
                .param("name", cite.name())
                .param("town", cite.town())
                .param("country", cite.country())
                .param("language", cite.language())
                .param("latitude", cite.latitude(), java.sql.Types.DOUBLE)
                .param("longitude", cite.longitude(), java.sql.Types.DOUBLE)
                .param("opened", cite.opened(), java.sql.Types.INTEGER)
                .update();
        return cite.id();
    }

    /** The person of this address, entered now if they were unknown; a known person keeps their name. */
    public PersonId person(String email, String name, Locale language) {
        return new PersonId(database.sql("""
                        insert into person (id, email, name, language) values (:id, :email, :name, :language)
                        on conflict (lower(email)) do update set email = person.email
                        returning id
                        """)
                .param("id", UUID.randomUUID())
                .param("email", email.strip())
                .param("name", name.strip())
                .param("language", language.getLanguage())
                .query(UUID.class)
                .single());
    }

    /** A mandate from today on, without an end. */
    public void mandate(PersonId person, Role role, @Nullable CiteId cite) {
        if (role.local() != (cite != null)) {
            throw new IllegalArgumentException(role + " is " + (role.local() ? "" : "not ") + "held in a Cité");
        }
        database.sql("""
                        insert into mandate (id, person_id, cite_id, role, starts_on)
                        values (:id, :person, :cite, :role, :today)
                        """)
                .param("id", UUID.randomUUID())
                .param("person", person.value())
                .param("cite", cite == null ? null : cite.value(), java.sql.Types.OTHER)
                .param("role", role.name())
                .param("today", LocalDate.now(clock.withZone(Page.ZONE)))
                .update();
    }

    public void functions(PersonId person, CiteId cite, Collection<TeamFunction> functions) {
        for (TeamFunction function : functions) {
            database.sql("""
                            insert into team_function (person_id, cite_id, function)
                            values (:person, :cite, :function) on conflict do nothing
                            """)
                    .param("person", person.value())
                    .param("cite", cite.value())
                    .param("function", function.name())
                    .update();
        }
    }

    /** What a person is called, and in which language they are written to. */
    public void rename(PersonId person, String name, Locale language) {
        database.sql("update person set name = :name, language = :language where id = :person")
                .param("name", name.strip())
                .param("language", language.getLanguage())
                .param("person", person.value())
                .update();
    }

    /** Ends what a person does in a Cité from today on, and keeps why. */
    public void end(PersonId person, CiteId cite, String reason) {
        database.sql("""
                        update mandate set ends_on = greatest(:today, starts_on), reason = :reason
                         where person_id = :person and cite_id = :cite and (ends_on is null or ends_on > :today)
                        """)
                .param("today", LocalDate.now(clock.withZone(Page.ZONE)))
                .param("reason", reason)
                .param("person", person.value())
                .param("cite", cite.value())
                .update();
    }
}
