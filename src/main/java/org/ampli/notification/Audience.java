package org.ampli.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.ampli.campaign.CampaignId;
import org.ampli.difficulty.DifficultyId;
import org.ampli.difficulty.WhoHelps;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.ampli.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom something concerns. */
@Component
class Audience {

    private final JdbcClient database;
    private final WhoHelps whoHelps;
    private final Clock clock;

    Audience(JdbcClient database, WhoHelps whoHelps, Clock clock) {
        this.database = database;
        this.whoHelps = whoHelps;
        this.clock = clock;
    }

    /** Who answers for these Cités: officers, deputies, managers. */
    List<Addressee> coordinators(Collection<CiteId> cites) {
        return holding(List.of(Role.QUALITY_OFFICER, Role.DEPUTY_OFFICER, Role.MANAGER), cites);
    }

    /** The managers of the steering group. */
    List<Addressee> steering() {
        return holding(List.of(Role.STEERING_GROUP), List.of());
    }

    /** Everyone who holds one of these roles today, in one of these Cités where the role is held in one. */
    List<Addressee> holding(Collection<Role> roles, Collection<CiteId> cites) {
        return database.sql("""
                        select distinct p.id, p.language
                          from mandate m join person p on p.id = m.person_id and p.disabled_at is null
                         where m.role = any (:roles) and (m.cite_id is null or m.cite_id = any (:cites))
                           and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today)
                        """)
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .param("cites", cites.stream().map(CiteId::value).toArray(UUID[]::new))
                .param("today", LocalDate.now(clock.withZone(Page.ZONE)))
                .query(Audience::addressee)
                .list();
    }

    /** Who sits in the technical group. */
    List<Addressee> technical() {
        return holding(List.of(Role.TECHNICAL_GROUP), List.of());
    }

    /** Somebody, where they are still there. */
    List<Addressee> person(PersonId person) {
        return database.sql("select id, language from person where id = :id and disabled_at is null")
                .param("id", person.value())
                .query(Audience::addressee)
                .list();
    }

    /** Everyone who reads some of these Cités in a campaign. */
    List<Addressee> readers(CampaignId campaign, Collection<CiteId> cites) {
        return database.sql("""
                        select distinct p.id, p.language from pair_reader r join person p on p.id = r.person_id
                         where r.campaign_id = :campaign and r.cite_id = any (:cites) and r.until_at is null
                           and p.disabled_at is null
                        """)
                .param("campaign", campaign.value())
                .param("cites", cites.stream().map(CiteId::value).toArray(UUID[]::new))
                .query(Audience::addressee)
                .list();
    }

    /** Who helps a Cité: its readers, or the technical group. */
    List<Addressee> helping(CiteId cite) {
        return whoHelps.of(cite).people().stream()
                .map(contact -> new Addressee(contact.person(), contact.language()))
                .toList();
    }

    /** Who reported a difficulty, and who answers for its Cité. */
    List<Addressee> concerned(DifficultyId difficulty, CiteId cite) {
        List<Addressee> all = new ArrayList<>(coordinators(List.of(cite)));
        database.sql("""
                        select p.id, p.language from difficulty d join person p on p.id = d.reported_by
                         where d.id = :id and p.disabled_at is null
                        """)
                .param("id", difficulty.value())
                .query(Audience::addressee)
                .optional()
                .filter(reporter -> !all.contains(reporter))
                .ifPresent(all::add);
        return all;
    }

    /** Who reads what somebody answers to a message. */
    record Correspondent(String name, String email) {}

    Optional<Correspondent> withEmail(String email) {
        return database.sql("select name, email from person where email = :email and disabled_at is null")
                .param("email", email)
                .query(Correspondent.class)
                .optional();
    }

    /**
     * Who answers somebody when a message carries nobody's words: the readers of their Cité, else the network office.
     */
    Optional<Correspondent> answering(PersonId person) {
        return database.sql("""
                        with held as (select m.person_id, m.role, m.cite_id from mandate m
                                       where m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today)),
                        candidate as (
                             select h.person_id, array_position(array['LEAD', 'SECOND', 'THIRD'], h.place) as turn
                               from held o join helping_pair h using (cite_id) where o.person_id = :person
                              union all
                             select o.person_id, 9 from held o where o.role = 'NETWORK_OFFICE')
                        select p.name, p.email
                          from candidate c join person p on p.id = c.person_id and p.disabled_at is null
                         where p.id <> :person order by c.turn, p.name limit 1
                        """)
                .param("person", person.value())
                .param("today", LocalDate.now(clock.withZone(Page.ZONE)))
                .query(Correspondent.class)
                .optional();
    }

    /** What somebody is called. */
    String name(PersonId person) {
        return database.sql("select name from person where id = :id")
                .param("id", person.value())
                .query(String.class)
                .single();
    }

    /** A Cité as a sentence names it, and as an address does. */
    record Place(String name, String slug) {}

    Place place(CiteId cite) {
        return database.sql("select name, slug from cite where id = :id")
                .param("id", cite.value())
                .query(Place.class)
                .single();
    }

    private static Addressee addressee(ResultSet row, int number) throws SQLException {
        return new Addressee(new PersonId(row.getObject("id", UUID.class)), Locale.of(row.getString("language")));
    }
}
