package org.ampli.campaign;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which campaign runs: one at a time. */
@Component
public class Campaigns {

    private final JdbcClient database;

    Campaigns(JdbcClient database) {
        this.database = database;
    }

    /** The campaign that is open, if one is. */
    public Optional<Campaign> open() {
        return database.sql("select id, year, launched_on from campaign where closed_at is null")
                .query((row, number) -> new Campaign(
                        new CampaignId(row.getObject("id", UUID.class)),
                        row.getInt("year"),
                        row.getObject("launched_on", LocalDate.class)))
                .optional();
    }

    /** Opens the campaign of a year; the one that is open stays the only one. */
    public Campaign launch(int year, LocalDate day) {
        database.sql("""
                        insert into campaign (id, year, launched_on) values (:id, :year, :day) on conflict do nothing
                        """)
                .param("id", CampaignId.next().value())
                .param("year", year)
                .param("day", day)
                .update();
        return open().orElseThrow();
    }
}
