package org.ampli.network;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what a Cité is; who may change which of it is for the room of the register to know. */
@Component
@Transactional
public class Describing {

    private final JdbcClient database;
    private final Clock clock;

    Describing(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Its name, its place and its languages; its name in addresses stays for ever. */
    public void describe(Cite cite) {
        database.sql("""
                        update cite set name = :name, town = :town, country = :country, language = :language,
                               other_languages = :others, latitude = :latitude, longitude = :longitude, opened = :opened
                         where id = :id
                        """)
                .param("id", cite.id().value())
                .param("name", cite.name())
                .param("town", cite.town())
                .param("country", cite.country())
                .param("language", cite.language())
                .param("others", cite.otherLanguages().toArray(String[]::new))
                .param("latitude", cite.latitude(), Types.DOUBLE)
                .param("longitude", cite.longitude(), Types.DOUBLE)
                .param("opened", cite.opened(), Types.INTEGER)
                .update();
    }

    /** @param closedOn the day from which on it is closed, or null for a stage in which it is open */
    public void stage(CiteId cite, LabelStage stage, @Nullable LocalDate closedOn) {
        database.sql("update cite set stage = :stage, closed_on = :closed where id = :id")
                .param("stage", stage.name())
                .param("closed", closedOn, Types.DATE)
                .param("id", cite.value())
                .update();
    }

    /** What its readers should know of it (C84). */
    public void context(CiteId cite, String text, PersonId by) {
        database.sql("update cite set context = :text, context_at = :at, context_by = :by where id = :id")
                .param("text", text)
                .param("at", now())
                .param("by", by.value())
                .param("id", cite.value())
                .update();
    }

    public SiteId addSite(CiteId cite, String name, String town) {
        SiteId site = SiteId.next();
        database.sql("""
                        insert into site (id, cite_id, position, name, town)
                        select :id, :cite, coalesce(max(position) + 1, 0), :name, :town from site where cite_id = :cite
                        """)
                .param("id", site.value())
                .param("cite", cite.value())
                .param("name", name)
                .param("town", town)
                .update();
        return site;
    }

    /** The Cité receives nobody there any more; whether it did until now is answered. */
    public boolean removeSite(CiteId cite, SiteId site, PersonId by) {
        return database.sql("""
                                update site set removed_at = :at, removed_by = :by
                                 where id = :site and cite_id = :cite and removed_at is null
                                """)
                        .param("at", now())
                        .param("by", by.value())
                        .param("site", site.value())
                        .param("cite", cite.value())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
