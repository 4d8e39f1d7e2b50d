package org.ampli.programme;

import java.time.Clock;
import java.time.ZoneOffset;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.PreparingCampaign;
import org.ampli.campaign.Steering;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Two members of the steering group validate a programme, neither alone (C17): both the same one, word for word. */
@Component
class ValidatingProgramme {

    private final JdbcClient database;
    private final PreparingCampaign preparing;
    private final Checklists checklists;
    private final Clock clock;

    ValidatingProgramme(JdbcClient database, PreparingCampaign preparing, Checklists checklists, Clock clock) {
        this.database = database;
        this.preparing = preparing;
        this.checklists = checklists;
        this.clock = clock;
    }

    /** @param fingerprint of the programme that the member had before them */
    @Transactional
    void validate(Member member, Campaign campaign, String fingerprint) {
        Steering.decides(member);
        preparing.held(campaign.id());
        Checklist checklist = checklists.of(campaign);
        if (!checklist.fingerprint().equals(fingerprint)) {
            throw Refusal.conflict("programme.refusal.changed");
        }
        if (!checklist.whole()) {
            throw Refusal.conflict("programme.refusal.incomplete");
        }
        database.sql("""
                        insert into programme_validation (campaign_id, person_id, fingerprint, validated_at)
                        values (:campaign, :person, :fingerprint, :now) on conflict do nothing
                        """)
                .param("campaign", campaign.id().value())
                .param("person", member.person().value())
                .param("fingerprint", fingerprint)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
