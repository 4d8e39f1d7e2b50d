package org.ampli.network;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

    /** A Cité as the register describes it, in operation. */
    public CiteId cite(Cite cite) {
        return cite(cite, LabelStage.OPERATING);
    }

    public CiteId cite(Cite cite, LabelStage stage) {
        database.sql("""
                        insert into cite (id, slug, name, town, country, language, other_languages, stage, latitude,
                                          longitude, opened)
                        values (:id, :slug, :name, :town, :country, :language, :others, :stage, :latitude, :longitude,
                                :opened)
                        """)
                .param("id", cite.id().value())
                .param("slug", cite.slug())
                .param("name", cite.name())
                .param("town", cite.town())
                .param("country", cite.country())
                .param("language", cite.language())
                .param("others", cite.otherLanguages().toArray(String[]::new))
                .param("stage", stage.name())
                .param("latitude", cite.latitude(), Types.DOUBLE)
                .param("longitude", cite.longitude(), Types.DOUBLE)
                .param("opened", cite.opened(), Types.INTEGER)
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

    /** A mandate from today on, without an end and without an author. */
    public MandateId mandate(PersonId person, Role role, @Nullable CiteId cite) {
        return mandate(person, role, cite, new Term(today(), null, null));
    }

    /** Writes a mandate down; whether it may be given is for who gives it to know. */
    public MandateId mandate(PersonId person, Role role, @Nullable CiteId cite, Term term) {
        if (role.local() != (cite != null)) {
            throw new IllegalArgumentException(role + " is " + (role.local() ? "" : "not ") + "held in a Cité");
        }
        MandateId id = MandateId.next();
        database.sql("""
                        insert into mandate (id, person_id, cite_id, role, starts_on, ends_on, named_at, named_by)
                        values (:id, :person, :cite, :role, :starts, :ends, :at, :by)
                        """)
                .param("id", id.value())
                .param("person", person.value())
                .param("cite", cite == null ? null : cite.value(), Types.OTHER)
                .param("role", role.name())
                .param("starts", term.startsOn())
                .param("ends", term.endsOn(), Types.DATE)
                .param("at", now())
                .param("by", term.by() == null ? null : term.by().value(), Types.OTHER)
                .update();
        return id;
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

    /**
     * Ends one mandate, and keeps why: from the day given on it is over; one that had not begun by then never is.
     *
     * @param by who ended it, or null when nobody is known to have
     */
    public void end(MandateId mandate, LocalDate day, String reason, @Nullable PersonId by) {
        database.sql("""
                        update mandate set ends_on = greatest(:day, starts_on), reason = :reason, ended_at = :at, ended_by = :by
                         where id = :mandate
                        """)
                .param("day", day)
                .param("reason", reason)
                .param("at", now())
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("mandate", mandate.value())
                .update();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Page.ZONE));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
