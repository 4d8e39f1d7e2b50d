package org.ampli.programme;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ampli.campaign.CampaignId;
import org.ampli.draft.DraftForm;
import org.ampli.draft.DraftText;
import org.ampli.network.PersonId;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts of the programmes, and every state that they have had. */
@Component
class ProgrammeTexts {

    /** How many signs a text may have. */
    static final int LONGEST = 20_000;

    private final JdbcClient database;

    ProgrammeTexts(JdbcClient database) {
        this.database = database;
    }

    /** One save: which text it wrote, and what. */
    record Save(UUID id, CampaignId campaign, Duty duty, long version, String body, Instant at, PersonId by) {}

    /** What was typed; refused when too long, in words that say by how much. */
    static String taken(DraftForm form) {
        String typed = form.typed();
        int length = typed.codePointCount(0, typed.length());
        if (length > LONGEST) {
            throw Refusal.invalid("draft.refusal.tooLong", LONGEST, length - LONGEST);
        }
        return typed;
    }

    Map<Duty, DraftText> all(CampaignId campaign) {
        Map<Duty, DraftText> all = new EnumMap<>(Duty.class);
        Duty.TEXTS.forEach(duty -> all.put(duty, DraftText.NONE));
        database.sql("""
                        select distinct on (t.duty) t.duty, t.body, t.version, t.written_at, p.name as writer
                          from programme_text t join person p on p.id = t.written_by
                         where t.campaign_id = :campaign order by t.duty, t.version desc
                        """).param("campaign", campaign.value()).query(row -> {
            all.put(Duty.valueOf(row.getString("duty")), DraftText.of(row, 0));
        });
        return all;
    }

    DraftText current(CampaignId campaign, Duty duty) {
        return history(campaign, duty, "order by t.version desc limit 1").stream()
                .findFirst()
                .orElse(DraftText.NONE);
    }

    Optional<DraftText> past(CampaignId campaign, Duty duty, long version) {
        return history(campaign, duty, "order by t.version").stream()
                .filter(text -> text.version() == version)
                .findFirst();
    }

    /** The states of a text, the newest first, one for each spell of writing by one person. */
    List<DraftText> spells(CampaignId campaign, Duty duty) {
        return history(campaign, duty, """
                   and not exists (select from programme_text n
                                    where n.campaign_id = t.campaign_id and n.duty = t.duty and n.version = t.version + 1
                                      and n.written_by = t.written_by
                                      and n.written_at <= t.written_at + interval '10 minutes')
                 order by t.version desc
                """);
    }

    private List<DraftText> history(CampaignId campaign, Duty duty, String which) {
        return database.sql("""
                        select t.body, t.version, t.written_at, p.name as writer
                          from programme_text t join person p on p.id = t.written_by
                         where t.campaign_id = :campaign and t.duty = :duty
                        """ + which)
                .param("campaign", campaign.value())
                .param("duty", duty.name())
                .query(DraftText::of)
                .list();
    }

    /** What an earlier save with this id wrote, wherever it did. */
    Optional<Save> saved(UUID id) {
        return database.sql("""
                        select id, campaign_id, duty, version, body, written_at, written_by from programme_text where id = :id
                        """)
                .param("id", id)
                .query((row, number) -> new Save(
                        id,
                        new CampaignId(row.getObject("campaign_id", UUID.class)),
                        Duty.valueOf(row.getString("duty")),
                        row.getLong("version"),
                        row.getString("body"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        new PersonId(row.getObject("written_by", UUID.class))))
                .optional();
    }

    /** Writes one state after the version that the writer saw; false when somebody else has written since. */
    boolean write(Save save) {
        return database.sql("""
                                insert into programme_text (id, campaign_id, duty, version, body, written_at, written_by)
                                values (:id, :campaign, :duty, :version, :body, :at, :by) on conflict do nothing
                                """)
                        .param("id", save.id())
                        .param("campaign", save.campaign().value())
                        .param("duty", save.duty().name())
                        .param("version", save.version())
                        .param("body", save.body())
                        .param("at", save.at().atOffset(ZoneOffset.UTC))
                        .param("by", save.by().value())
                        .update()
                == 1;
    }
}
