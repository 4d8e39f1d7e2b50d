package org.ampli.joint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ampli.assessment.AssessmentId;
import org.ampli.campaign.CampaignId;
import org.ampli.grid.GridEditionId;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.pairing.ReaderPair;
import org.ampli.pairing.ReaderPairs;
import org.ampli.sending.SendingId;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The readings that a member goes through with the other reader: those of the Cités that they read today, for nobody
 * else, and not before they are unsealed.
 */
@Component
public class JointReadings {

    private final JdbcClient database;
    private final ReaderPairs pairs;
    private final JointLines lines;

    JointReadings(JdbcClient database, ReaderPairs pairs, JointLines lines) {
        this.database = database;
        this.pairs = pairs;
        this.lines = lines;
    }

    /** @throws Refusal where they do not read the Cité, and while the reading is sealed */
    public JointReading of(Member member, AssessmentId id) {
        return find(member, id).reading();
    }

    private Found find(Member member, AssessmentId id) {
        if (!member.reads()) {
            throw Refusal.notFound();
        }
        Found found = database.sql("""
                        select r.unsealed_at, a.cite_id, a.campaign_id, a.edition_id, replace(c.name, '''', '’') as name,
                               c.slug, y.year, y.closed_at, e.ended_at,
                               (select s.id from sending s where s.cite_id = a.cite_id and s.campaign_id = a.campaign_id
                                 order by s.number desc limit 1) as sending_id
                          from reading r
                          join assessment a on a.id = r.assessment_id
                          join cite c on c.id = a.cite_id
                          join campaign y on y.id = a.campaign_id
                          left join joint_end e on e.assessment_id = r.assessment_id
                         where r.assessment_id = :id
                           and exists (select from pair_reader p
                                        where p.campaign_id = a.campaign_id and p.cite_id = a.cite_id
                                          and p.person_id = :person and p.until_at is null)
                        """)
                .param("id", id.value())
                .param("person", member.person().value())
                .query((row, number) -> found(id, row))
                .optional()
                .orElseThrow(Refusal::notFound);
        if (!found.unsealed()) {
            throw Refusal.conflict("joint.refusal.sealed");
        }
        return found;
    }

    /** The same to be written in, beside others who write; what it holds is not sent meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public JointReading shared(Member member, AssessmentId id) {
        return held(member, id, "share");
    }

    /** The same, with nobody writing in it until this transaction is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public JointReading locked(Member member, AssessmentId id) {
        return held(member, id, "update");
    }

    /** What the readers say together or still have to, in the order of the grid. */
    public List<CommonRemark> remarks(JointReading reading, Locale language) {
        return lines.all(reading, language).stream()
                .flatMap(line -> line.remarks(reading).stream())
                .toList();
    }

    /** Ends it, within the transaction that sends to the Cité what it came to. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(JointReading reading, Instant now) {
        database.sql("insert into joint_end (assessment_id, ended_at) values (:id, :now)")
                .param("id", reading.id().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private JointReading held(Member member, AssessmentId id, String strength) {
        find(member, id);
        database.sql("select assessment_id from reading where assessment_id = :id for " + strength)
                .param("id", id.value())
                .query(UUID.class)
                .single();
        Found found = find(member, id);
        if (found.closed()) {
            throw Refusal.conflict(
                    "joint.refusal.closed", found.reading().place().year());
        }
        return found.reading();
    }

    private record Found(boolean unsealed, boolean closed, JointReading reading) {}

    private Found found(AssessmentId id, ResultSet row) throws SQLException {
        CiteId cite = new CiteId(row.getObject("cite_id", UUID.class));
        CampaignId campaign = new CampaignId(row.getObject("campaign_id", UUID.class));
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Found(
                row.getObject("unsealed_at") != null,
                row.getObject("closed_at") != null,
                new JointReading(
                        id,
                        cite,
                        campaign,
                        new GridEditionId(row.getObject("edition_id", UUID.class)),
                        new JointReading.Place(row.getString("name"), row.getString("slug"), row.getInt("year")),
                        new SendingId(row.getObject("sending_id", UUID.class)),
                        pairs.of(campaign, cite).map(ReaderPair::readers).orElse(List.of()),
                        ended == null ? null : ended.toInstant()));
    }
}
