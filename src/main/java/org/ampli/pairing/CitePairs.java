package org.ampli.pairing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.CampaignId;
import org.ampli.campaign.Campaigns;
import org.ampli.matching.Explaining;
import org.ampli.matching.Explanation;
import org.ampli.matching.Wishes;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.proposing.PairProposal;
import org.ampli.proposing.PairProposals;
import org.ampli.reader.Declaring;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the readers of one Cité through who asks: its own people, and the steering and technical groups. */
@Component
class CitePairs {

    private final JdbcClient database;
    private final Campaigns campaigns;
    private final PairQuestions questions;
    private final ReaderPairs pairs;
    private final Reading reading;

    CitePairs(JdbcClient database, Campaigns campaigns, PairQuestions questions, ReaderPairs pairs, Reading reading) {
        this.database = database;
        this.campaigns = campaigns;
        this.questions = questions;
        this.pairs = pairs;
        this.reading = reading;
    }

    /** What else the page reads. */
    @Component("citePairReading")
    record Reading(PairProposals proposals, Declaring declaring) {}

    /** A Cité that takes part, before anything else of it is read. */
    record Found(Campaign campaign, CiteId cite, boolean own) {}

    /**
     * The Cité in the year, or else in its practice grid of that year; its own people see it once the year is launched.
     */
    Found find(Member member, int year, String slug) {
        CiteId cite = database.sql("select id from cite where slug = :slug")
                .param("slug", slug)
                .query(UUID.class)
                .optional()
                .map(CiteId::new)
                .orElseThrow(Refusal::notFound);
        Campaign campaign = campaigns
                .ofYear(year)
                .filter(found -> campaigns.cites(found.id()).contains(cite))
                .or(() -> practice(cite, year))
                .orElseThrow(Refusal::notFound);
        boolean own = member.fills() && cite.equals(member.cite()) && !campaign.inPreparation();
        if (!own && !member.steers() && !member.reads()) {
            throw Refusal.notFound();
        }
        return new Found(campaign, cite, own);
    }

    private Optional<Campaign> practice(CiteId cite, int year) {
        return database.sql("""
                        select id from campaign where practice_of = :cite and year = :year
                         order by launched_at desc limit 1
                        """)
                .param("cite", cite.value())
                .param("year", year)
                .query(UUID.class)
                .optional()
                .flatMap(id -> campaigns.find(new CampaignId(id)));
    }

    CitePair view(Member member, Found found, CitePair.Typed typed) {
        Campaign campaign = found.campaign();
        PairQuestion question = questions.of(campaign);
        CiteLine line = question.line(found.cite()).orElseThrow(Refusal::notFound);
        boolean sees = member.steers() || member.reads();
        return new CitePair(
                question,
                line,
                pairs.of(campaign.id(), found.cite()),
                why(question, found.cite()),
                sees ? questions.history(campaign.id(), found.cite()) : List.of(),
                member.steers() ? reading.declaring().tiesTo(found.cite()) : List.of(),
                typed,
                new CitePair.Rights(found.own(), sees, member.steers() && campaign.closedAt() == null));
    }

    private Optional<Explanation> why(PairQuestion question, CiteId cite) {
        Optional<PairProposal> last =
                reading.proposals().last(question.campaign().id());
        Wishes wishes = last.map(PairProposal::wishes).orElseGet(Wishes::usual);
        Map<CiteId, Explanation> all = Explaining.of(question.matching(wishes, 1), PairQuestion.pairs(question.now()));
        return Optional.ofNullable(all.get(cite));
    }
}
