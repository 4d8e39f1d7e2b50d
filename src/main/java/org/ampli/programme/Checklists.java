package org.ampli.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.CampaignId;
import org.ampli.campaign.Campaigns;
import org.ampli.campaign.Missing;
import org.ampli.campaign.Readiness;
import org.ampli.campaign.Steering;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.shared.Page;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how far the preparation of a year is, and keeps who has each part of it. */
@Component
class Checklists {

    private final JdbcClient database;
    private final Programmes programmes;
    private final Campaigns campaigns;
    private final List<Readiness> rooms;
    private final Clock clock;

    Checklists(JdbcClient database, Programmes programmes, Campaigns campaigns, List<Readiness> rooms, Clock clock) {
        this.database = database;
        this.programmes = programmes;
        this.campaigns = campaigns;
        this.rooms = rooms;
        this.clock = clock;
    }

    Checklist of(Campaign campaign) {
        List<Missing> others = rooms.stream()
                .flatMap(room -> room.missing(campaign.id()).stream())
                .toList();
        Programme programme = programmes.of(campaign);
        return new Checklist(
                programme,
                programme.fingerprint(),
                charges(campaign.id()),
                validations(campaign.id()),
                others,
                steering(),
                campaigns.open().map(Campaign::year).orElse(null));
    }

    /** Gives a part of the preparation to a member of the steering group; another may take it over later. */
    void give(Member member, Campaign campaign, Duty duty, PersonId person) {
        Steering.decides(member);
        if (!duty.given() || steering().stream().noneMatch(one -> one.person().equals(person))) {
            throw Refusal.invalid("programme.refusal.charge");
        }
        database.sql("""
                        insert into programme_charge (campaign_id, duty, person_id, given_at, given_by)
                        values (:campaign, :duty, :person, :now, :by)
                        """)
                .param("campaign", campaign.id().value())
                .param("duty", duty.name())
                .param("person", person.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", member.person().value())
                .update();
    }

    private List<Charge> steering() {
        return database.sql("""
                        select distinct p.id, p.name from person p join mandate m on m.person_id = p.id
                         where m.role = 'STEERING_GROUP' and p.disabled_at is null
                           and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today)
                         order by p.name
                        """)
                .param("today", LocalDate.now(clock.withZone(Page.ZONE)))
                .query((row, number) ->
                        new Charge(new PersonId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    private Map<Duty, Charge> charges(CampaignId campaign) {
        Map<Duty, Charge> charges = new EnumMap<>(Duty.class);
        database.sql("""
                        select distinct on (c.duty) c.duty, p.id, p.name
                          from programme_charge c join person p on p.id = c.person_id
                         where c.campaign_id = :campaign order by c.duty, c.number desc
                        """).param("campaign", campaign.value()).query(row -> {
            charges.put(
                    Duty.valueOf(row.getString("duty")),
                    new Charge(new PersonId(row.getObject("id", UUID.class)), row.getString("name")));
        });
        return charges;
    }

    private List<Validation> validations(CampaignId campaign) {
        return database.sql("""
                        select v.person_id, v.validated_at, v.fingerprint, p.name
                          from programme_validation v join person p on p.id = v.person_id
                         where v.campaign_id = :campaign order by v.validated_at
                        """)
                .param("campaign", campaign.value())
                .query((row, number) -> new Validation(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("name"),
                        row.getObject("validated_at", OffsetDateTime.class).toInstant(),
                        row.getString("fingerprint")))
                .list();
    }
}
