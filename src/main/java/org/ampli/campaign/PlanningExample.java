package org.ampli.campaign;

import java.time.Instant;
import java.time.LocalDate;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans, moves and closes the years of the demo, through the gestures that its people would make. */
@Component
public class PlanningExample {

    private final PreparingCampaign preparing;
    private final Campaigns campaigns;
    private final ClosingCampaign closing;
    private final GivingTime time;

    PlanningExample(PreparingCampaign preparing, Campaigns campaigns, ClosingCampaign closing, GivingTime time) {
        this.preparing = preparing;
        this.campaigns = campaigns;
        this.closing = closing;
        this.time = time;
    }

    /** Begins a year and says for which day its launch is meant. */
    @Transactional
    public void begin(Member member, int year, LocalDate planned) {
        preparing.begin(member, year);
        preparing.plan(member, campaigns.inPreparation().orElseThrow(), planned);
    }

    /** Closes the year that runs, at noon of a day. */
    @Transactional
    public void close(Member member, LocalDate day) {
        Instant noon = day.atTime(12, 0).atZone(Page.ZONE).toInstant();
        closing.close(member, campaigns.open().orElseThrow().id(), noon);
    }

    /** The Cité of a coordinator asks for some days more than it has. */
    @Transactional
    public void ask(Member coordinator, int days, String reason) {
        Participation own = campaigns.of(coordinator.ownCite()).orElseThrow();
        time.ask(coordinator, own, own.fillBy().plusDays(days), reason);
    }

    /** The steering group offers a Cité some days more than it has. */
    @Transactional
    public void offer(Member member, CiteId cite, int days, String reason) {
        Participation own = campaigns.of(cite).orElseThrow();
        time.offer(member, own, own.fillBy().plusDays(days), reason);
    }
}
