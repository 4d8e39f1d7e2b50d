package org.ampli.support;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ampli.improvement.Typed;
import org.ampli.improvement.WrongFields;
import org.ampli.network.Member;
import org.ampli.paper.Fingerprint;
import org.ampli.paper.Paper;
import org.ampli.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs a contract: each side the same words. With the second signature a copy is kept with its document, and nothing
 * of it changes any more.
 */
@Component
@Transactional
class SigningContract {

    private static final int LONGEST_REASON = 2000;

    private final JdbcClient database;
    private final Contracts contracts;
    private final Paper paper;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SigningContract(
            JdbcClient database, Contracts contracts, Paper paper, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.contracts = contracts;
        this.paper = paper;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Somebody who has just shown that it is them signs.
     *
     * @param seen the fingerprint of the words that they read
     */
    void sign(Member member, ContractId id, String seen, Locale language) {
        Contract contract = contracts.locked(member, id);
        ContractWords words = contracts.words(contract);
        if (already(contract, member, seen)) {
            return;
        }
        Party side = contract.signing(member, words, seen);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        database.sql("""
                        insert into contract_signature (contract_id, side, sha256, signed_at, signed_by)
                        values (:id, :side, :sha256, :now, :by) on conflict do nothing
                        """)
                .param("id", id.value())
                .param("side", side.name())
                .param("sha256", seen)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", member.person().value())
                .update();
        List<Contracts.Signature> agreed = contracts.signatures(id).stream()
                .filter(signature -> signature.sha256().equals(seen))
                .toList();
        boolean both = agreed.size() == Party.values().length;
        if (both) {
            keep(contract, words, agreed, language, now);
            endRenewed(contract, member, now);
        }
        tell(contract, both ? ContractChanged.To.SIGNED : ContractChanged.To.WAITING, member, now);
    }

    private void tell(Contract contract, ContractChanged.To to, Member member, Instant now) {
        events.publishEvent(new ContractChanged(
                contract.id(),
                contract.cite(),
                contract.reader(),
                to,
                contract.side(member) == Party.CITE,
                member.person(),
                now));
    }

    /** Sent twice is signed once. */
    private boolean already(Contract contract, Member member, String seen) {
        Party side = contract.side(member);
        return side != null
                && contracts.signatures(contract.id()).stream()
                        .anyMatch(each -> each.side() == side && each.sha256().equals(seen))
                && contract.droppedAt() == null;
    }

    private void keep(
            Contract contract,
            ContractWords words,
            List<Contracts.Signature> signatures,
            Locale language,
            Instant now) {
        byte[] content = words.canonical();
        byte[] document = paper.print(
                "support/contractDocument",
                language,
                Map.of("words", words, "signatures", signatures, "sha256", Fingerprint.of(content)),
                now);
        database.sql("""
                        insert into contract_copy (contract_id, content, sha256, document, document_sha256, kept_at)
                        values (:id, :content, :sha256, :document, :documentSha256, :now)
                        """)
                .param("id", contract.id().value())
                .param("content", content)
                .param("sha256", Fingerprint.of(content))
                .param("document", document)
                .param("documentSha256", Fingerprint.of(document))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        database.sql("update support_contract set signed_at = :now where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", contract.id().value())
                .update();
    }

    private void endRenewed(Contract contract, Member member, Instant now) {
        if (contract.renews() != null) {
            database.sql("""
                            insert into contract_end (contract_id, reason, renewed_by, ended_at, ended_by)
                            values (:id, '', :by, :now, :person) on conflict do nothing
                            """)
                    .param("id", contract.renews().value())
                    .param("by", contract.id().value())
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .param("person", member.person().value())
                    .update();
        }
    }

    /** Either side ends a contract before its last day, with the reason. */
    void end(Member member, ContractId id, String typed) {
        Contract contract = contracts.locked(member, id);
        if (contract.side(member) == null) {
            throw Refusal.forbidden("support.refusal.parties");
        }
        if (contract.signedAt() == null || contracts.end(id).isPresent()) {
            throw Refusal.conflict("support.refusal.unsigned");
        }
        WrongFields.Found wrong = new WrongFields.Found();
        String reason = Typed.within(wrong, "reason", Typed.text(typed), true, LONGEST_REASON);
        wrong.refuse();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        database.sql("""
                        insert into contract_end (contract_id, reason, ended_at, ended_by)
                        values (:id, :reason, :now, :by)
                        """)
                .param("id", id.value())
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", member.person().value())
                .update();
        tell(contract, ContractChanged.To.ENDED, member, now);
    }
}
