package org.ampli.sending;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.ampli.campaign.CampaignId;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.paper.Fingerprint;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What each Cité sent; written once, read for ever: the database refuses to change a line of it. */
@Component
public class SentGrids {

    private static final String LINES = """
            select s.id, c.year, s.number, s.sent_at, s.sent_name, s.sent_role, s.sha256, s.receipt_sha256
              from sending s join campaign c on c.id = s.campaign_id
             where s.cite_id = :cite""";

    private final JdbcClient database;
    private final GridPrints prints;

    SentGrids(JdbcClient database, GridPrints prints) {
        this.database = database;
        this.prints = prints;
    }

    /**
     * Keeps a copy with its receipt, within the transaction that closes the sheet.
     *
     * @param member who gives the visa
     * @param language of the receipt
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Sending keep(Member member, CampaignId campaign, GridCopy copy, Locale language) {
        GridCopy.Visa visa = Optional.ofNullable(copy.visa()).orElseThrow();
        byte[] content = copy.canonical();
        int number = last(member.ownCite(), campaign).map(Sending::number).orElse(0) + 1;
        Sending sending = new Sending(
                SendingId.next(),
                copy.origin().year(),
                number,
                visa.givenAt(),
                visa.givenBy(),
                visa.role(),
                Fingerprint.of(content),
                "");
        byte[] receipt = prints.receipt(sending, copy, language);
        database.sql("""
                        insert into sending (id, cite_id, campaign_id, number, sent_at, sent_by, sent_name, sent_role, edition,
                                             content, sha256, receipt, receipt_sha256)
                        values (:id, :cite, :campaign, :number, :at, :by, :name, :role, :edition,
                                :content, :sha256, :receipt, :receiptSha256)
                        """)
                .param("id", sending.id().value())
                .param("cite", member.ownCite().value())
                .param("campaign", campaign.value())
                .param("number", number)
                .param("at", visa.givenAt().atOffset(ZoneOffset.UTC))
                .param("by", member.person().value())
                .param("name", visa.givenBy())
                .param("role", visa.role())
                .param("edition", copy.edition().code())
                .param("content", content)
                .param("sha256", sending.fingerprint())
                .param("receipt", receipt)
                .param("receiptSha256", Fingerprint.of(receipt))
                .update();
        return sending;
    }

    /** The last sending of a Cité in a campaign. */
    public Optional<Sending> last(CiteId cite, CampaignId campaign) {
        return database.sql(LINES + " and s.campaign_id = :campaign order by s.number desc limit 1")
                .param("cite", cite.value())
                .param("campaign", campaign.value())
                .query(SentGrids::line)
                .optional();
    }

    /** The grid as it was sent. */
    public GridCopy copy(SendingId sending) {
        return GridCopy.read(bytes("content", sending));
    }

    List<Sending> all(CiteId cite) {
        return database.sql(LINES + " order by s.sent_at desc")
                .param("cite", cite.value())
                .query(SentGrids::line)
                .list();
    }

    /** A sending of this Cité; another's does not exist for them. */
    Sending find(CiteId cite, SendingId id) {
        return database.sql(LINES + " and s.id = :id")
                .param("cite", cite.value())
                .param("id", id.value())
                .query(SentGrids::line)
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    byte[] receipt(SendingId sending) {
        return bytes("receipt", sending);
    }

    private byte[] bytes(String column, SendingId sending) {
        return database.sql("select " + column + " from sending where id = :id")
                .param("id", sending.value())
                .query((row, line) -> row.getBytes(1))
                .single();
    }

    private static Sending line(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Sending(
                new SendingId(row.getObject("id", UUID.class)),
                row.getInt("year"),
                row.getInt("number"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getString("sent_name"),
                row.getString("sent_role"),
                row.getString("sha256"),
                row.getString("receipt_sha256"));
    }
}
