package org.ampli.opening;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.ampli.campaign.Campaign;
import org.ampli.evidence.EvidenceId;
import org.ampli.network.Member;
import org.ampli.sending.GridCopy;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who coordinates a Cité opens its sent grid, whole or answer by answer, and its evidence piece by piece; or closes it.
 */
@Component
class OpeningGrid {

    private final OpenAccesses accesses;
    private final Openings openings;
    private final JdbcClient database;

    OpeningGrid(OpenAccesses accesses, Openings openings, JdbcClient database) {
        this.accesses = accesses;
        this.openings = openings;
        this.database = database;
    }

    /**
     * What is opened or closed: with neither, every answer.
     *
     * @param indicator the code of one answer
     * @param evidence one piece
     */
    record What(@Nullable String indicator, @Nullable EvidenceId evidence) {

        static final What WHOLE = new What(null, null);

        static What answer(String code) {
            return new What(code, null);
        }
    }

    /** Twice is once. */
    @Transactional
    void open(Member member, int year, What what, Instant now) {
        Campaign campaign = accesses.campaign(year);
        SentCopy sent = sent(member, campaign, what);
        UUID access = accesses.held(campaign.id());
        database.sql("""
                        insert into opening (id, access_id, assessment_id, indicator_id, evidence_id, opened_at, opened_by)
                        values (gen_random_uuid(), :access, :assessment,
                                (select i.id from grid_indicator i join assessment a on a.edition_id = i.edition_id
                                  where a.id = :assessment and i.code = :code),
                                :evidence, :now, :by)
                            on conflict do nothing
                        """)
                .param("access", access)
                .param("assessment", sent.assessment().value())
                .param("code", what.indicator())
                .param(
                        "evidence",
                        what.evidence() == null ? null : what.evidence().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", member.person().value())
                .update();
    }

    /** Felt at the next request; twice is once. */
    @Transactional
    void close(Member member, int year, What what, Instant now) {
        SentCopy sent = sent(member, accesses.campaign(year), what);
        database.sql("""
                        update opening o set closed_at = :now, closed_by = :by
                         where o.assessment_id = :assessment and o.closed_at is null
                           and o.indicator_id is not distinct from (
                               select i.id from grid_indicator i join assessment a on a.edition_id = i.edition_id
                                where a.id = :assessment and i.code = :code)
                           and o.evidence_id is not distinct from cast(:evidence as uuid)
                        """)
                .param("assessment", sent.assessment().value())
                .param("code", what.indicator())
                .param(
                        "evidence",
                        what.evidence() == null ? null : what.evidence().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", member.person().value())
                .update();
    }

    private SentCopy sent(Member member, Campaign campaign, What what) {
        SentCopy sent = openings.ownSent(member, campaign.id());
        if (!member.coordinates()) {
            throw Refusal.forbidden("opening.refusal.coordinators");
        }
        if (what.indicator() != null && what.evidence() != null) {
            throw Refusal.invalid("shared.refusal.malformed");
        }
        if (what.indicator() != null
                && sent.copy().lines().map(GridCopy.Line::code).noneMatch(what.indicator()::equals)) {
            throw Refusal.notFound();
        }
        EvidenceId evidence = what.evidence();
        if (evidence != null
                && sent.copy().evidence().stream().noneMatch(piece -> piece.id().equals(evidence.value()))) {
            throw Refusal.notFound();
        }
        return sent;
    }
}
