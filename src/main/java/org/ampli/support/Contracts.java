package org.ampli.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ampli.difficulty.WhoHelps;
import org.ampli.draft.DraftId;
import org.ampli.draft.DraftText;
import org.ampli.draft.DraftTexts;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The contracts: for the Cité's team, for the member who helps, and for whoever reads the Cité now. */
@Component
class Contracts {

    private static final String CONTRACT = """
            select c.id, c.cite_id, i.name as cite_name, c.reader_id, p.name as reader_name, c.renews, c.starts_on,
                   c.ends_on, c.dropped_at, c.signed_at
              from support_contract c
              join cite i on i.id = c.cite_id
              join person p on p.id = c.reader_id
            """;

    private final JdbcClient database;
    private final DraftTexts drafts;
    private final WhoHelps whoHelps;

    Contracts(JdbcClient database, DraftTexts drafts, WhoHelps whoHelps) {
        this.database = database;
        this.drafts = drafts;
        this.whoHelps = whoHelps;
    }

    /** Who signed which version, when. */
    record Signature(Party side, String sha256, Instant signedAt, String name) {}

    /** How a contract came to its end. */
    record End(String reason, @Nullable UUID renewedBy, Instant endedAt, String by) {}

    /** A contract as both signed it. */
    record Copy(byte[] content, String sha256, byte[] document, String documentSha256) {}

    Contract find(Member member, ContractId id) {
        return one(member, CONTRACT + "where c.id = :id", id);
    }

    /** The same, kept from others until this transaction is over. */
    Contract locked(Member member, ContractId id) {
        return one(member, CONTRACT + "where c.id = :id for update of c", id);
    }

    private Contract one(Member member, String query, ContractId id) {
        return database.sql(query)
                .param("id", id.value())
                .query(Contracts::contract)
                .optional()
                .filter(contract -> visible(member, contract))
                .orElseThrow(Refusal::notFound);
    }

    private boolean visible(Member member, Contract contract) {
        return member.fills() && contract.cite().equals(member.cite())
                || contract.reader().equals(member.person())
                || whoHelps.helps(member, contract.cite());
    }

    /** Those of a Cité but the drafts that were left, the newest first. */
    List<Contract> of(CiteId cite) {
        return database.sql(CONTRACT + "where c.cite_id = :cite and c.dropped_at is null order by c.begun_at desc")
                .param("cite", cite.value())
                .query(Contracts::contract)
                .list();
    }

    Map<DraftId, DraftText> texts(ContractId id) {
        return drafts.current(
                Arrays.stream(ContractPart.values()).map(part -> part.of(id)).toList());
    }

    /** As it would be signed now. */
    ContractWords words(Contract contract) {
        Map<DraftId, DraftText> texts = texts(contract.id());
        return new ContractWords(
                contract.citeName(),
                contract.readerName(),
                contract.startsOn(),
                contract.endsOn(),
                body(texts, contract, ContractPart.OBJECTIVES),
                body(texts, contract, ContractPart.HELP),
                body(texts, contract, ContractPart.VISITS));
    }

    private static String body(Map<DraftId, DraftText> texts, Contract contract, ContractPart part) {
        return texts.getOrDefault(part.of(contract.id()), DraftText.NONE).body();
    }

    List<Signature> signatures(ContractId id) {
        return database.sql("""
                        select s.side, s.sha256, s.signed_at, p.name
                          from contract_signature s join person p on p.id = s.signed_by
                         where s.contract_id = :id order by s.signed_at
                        """).param("id", id.value()).query(Signature.class).list();
    }

    Optional<End> end(ContractId id) {
        return database.sql("""
                        select e.reason, e.renewed_by, e.ended_at, p.name as by
                          from contract_end e join person p on p.id = e.ended_by where e.contract_id = :id
                        """).param("id", id.value()).query(End.class).optional();
    }

    Optional<Copy> copy(ContractId id) {
        return database.sql(
                        "select content, sha256, document, document_sha256 from contract_copy where contract_id = :id")
                .param("id", id.value())
                .query((row, number) -> new Copy(
                        row.getBytes("content"),
                        row.getString("sha256"),
                        row.getBytes("document"),
                        row.getString("document_sha256")))
                .optional();
    }

    private static Contract contract(ResultSet row, int number) throws SQLException {
        UUID renews = row.getObject("renews", UUID.class);
        return new Contract(
                new ContractId(row.getObject("id", UUID.class)),
                new CiteId(row.getObject("cite_id", UUID.class)),
                row.getString("cite_name"),
                new PersonId(row.getObject("reader_id", UUID.class)),
                row.getString("reader_name"),
                renews == null ? null : new ContractId(renews),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                instant(row, "dropped_at"),
                instant(row, "signed_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
