package org.ampli.mandate;

import java.time.LocalDate;
import java.util.List;
import org.ampli.network.CiteId;
import org.ampli.network.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The Cités in which nobody is quality officer or manager, early enough for someone to be named. */
@Component
class Vacancies {

    /** The end of a mandate is announced sixty days ahead. */
    static final int DAYS_AHEAD = 60;

    private static final String LACKING = """
            from cite c cross join (values ('QUALITY_OFFICER'), ('MANAGER')) wanted (role)
             where c.stage <> 'CLOSED'
               and not exists (select from mandate m where m.cite_id = c.id and m.role = wanted.role
                                  and m.starts_on <= :then and (m.ends_on is null or m.ends_on > :then))
            """;

    private final JdbcClient database;

    Vacancies(JdbcClient database) {
        this.database = database;
    }

    List<Vacancy> all(LocalDate today) {
        return database.sql("""
                        select c.slug, replace(c.name, '''', '’') as title, c.language, wanted.role,
                               (select max(m.ends_on) from mandate m
                                 where m.cite_id = c.id and m.role = wanted.role and m.starts_on <= :today) as until
                        """ + LACKING + " order by c.slug, wanted.role desc")
                .param("today", today)
                .param("then", today.plusDays(DAYS_AHEAD))
                .query(Vacancy.class)
                .list();
    }

    int count(LocalDate today) {
        return database.sql("select count(*) " + LACKING)
                .param("then", today.plusDays(DAYS_AHEAD))
                .query(Integer.class)
                .single();
    }

    /** Whether a role of this Cité is among them. */
    boolean lacks(CiteId cite, Role role, LocalDate today) {
        return database.sql("select exists (select " + LACKING + " and c.id = :cite and wanted.role = :role)")
                .param("then", today.plusDays(DAYS_AHEAD))
                .param("cite", cite.value())
                .param("role", role.name())
                .query(Boolean.class)
                .single();
    }
}
