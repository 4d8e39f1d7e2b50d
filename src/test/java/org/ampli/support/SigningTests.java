package org.ampli.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ampli.Visitor;
import org.ampli.paper.Fingerprint;
import org.junit.jupiter.api.Test;

/** A contract is signed by both, word for word the same, each showing once more that it is them; then it is frozen. */
class SigningTests extends WithAReader {

    @Test
    void bothSignTheSameWordsAndACopyIsKept() {
        passwords();
        String contract = contract();
        String version = version(manager, contract);
        assertThat(sign(manager, contract, version, PASSWORD).status()).isEqualTo(302);
        assertThat(manager.get(contract + "/contract.pdf").status()).isEqualTo(404);
        assertThat(theirs.page("/")).contains("attend votre signature");
        assertThat(sign(theirs, contract, version, PASSWORD).status()).isEqualTo(302);
        assertThat(sign(theirs, contract, version, PASSWORD).status())
                .as("twice is once")
                .isEqualTo(302);

        Visitor.Answer document = officer.get(contract + "/contract.pdf");
        assertThat(document.status()).isEqualTo(200);
        assertThat(Fingerprint.of(document.bytes()))
                .isEqualTo(
                        database.sql("select document_sha256 from contract_copy where contract_id = cast(:id as uuid)")
                                .param("id", id(contract))
                                .query(String.class)
                                .single());
        assertThat(database.sql(
                                "select encode(sha256(content), 'hex') from contract_copy where contract_id = cast(:id as uuid)")
                        .param("id", id(contract))
                        .query(String.class)
                        .single())
                .isEqualTo(version);
        assertThat(officer.page(contract)).contains("Revoir l’accueil du samedi.", version);
        assertThat(write(officer, contract, "objectives", 1, "Autre chose.").status())
                .isEqualTo(409);
        assertThat(theirs.post(contract + "/duration", "from", "2026-01-10", "to", "2026-07-30")
                        .status())
                .isEqualTo(409);
        assertThat(officer.page(contract)).doesNotContain("Autre chose.");
    }

    @Test
    void nobodySignsWithoutShowingThatItIsThem() {
        passwords();
        String contract = contract();
        String version = version(manager, contract);
        for (String secret : List.of("", "une autre phrase longue")) {
            Visitor.Answer refused = sign(manager, contract, version, secret);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.page()).contains("id=\"current-error\"").doesNotContain("une autre phrase longue");
        }
        assertThat(sign(officer, contract, version, PASSWORD).status()).isEqualTo(403);
        assertThat(signedIn(team.reception()).post(contract + "/code").status()).isEqualTo(403);
        assertThat(count("contract_signature where contract_id = '" + id(contract) + "'"))
                .isZero();
    }

    @Test
    void whoeverHasNoPasswordSignsWithACodeThatWorksOnce() {
        String contract = contract();
        String version = version(manager, contract);
        assertThat(sign(manager, contract, version, "ABCD-EFGH-JKLM").status()).isEqualTo(422);
        manager.post(contract + "/code");
        String code = code(email(team.manager()));
        assertThat(sign(theirs, contract, version, code).status())
                .as("another's code")
                .isEqualTo(422);
        assertThat(sign(manager, contract, version, code.toLowerCase().replace("-", " "))
                        .status())
                .isEqualTo(302);
        assertThat(count("contract_signature where contract_id = '" + id(contract) + "'"))
                .isEqualTo(1);
        assertThat(sign(manager, contract, version, code).status()).isEqualTo(422);
    }

    private String code(String email) {
        Pattern code = Pattern.compile("[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}");
        for (int tries = 0; tries < 100; tries++) {
            Matcher found = code.matcher(database.sql(
                            "select coalesce(string_agg(text, ' '), '') from mail where lower(recipient) = lower(:email)")
                    .param("email", email)
                    .query(String.class)
                    .single());
            if (found.find()) {
                return found.group();
            }
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("no code reached " + email);
    }

    @Test
    void objectivesAndDurationAreThereBeforeAnybodySigns() {
        passwords();
        String contract = theirs.post(here + "/contracts").location();
        assertThat(sign(theirs, contract, version(theirs, contract), PASSWORD).status())
                .isEqualTo(409);
        write(theirs, contract, "objectives", 0, "Un but.");
        assertThat(sign(theirs, contract, version(theirs, contract), PASSWORD).status())
                .isEqualTo(409);
        assertThat(theirs.post(contract + "/duration", "from", "2026-05-01", "to", "2026-04-01")
                        .page())
                .contains("La fin vient après le début");
    }

    @Test
    void whoSignAtTheSameMomentSignOnceEach() throws Exception {
        passwords();
        String contract = contract();
        String version = version(manager, contract);
        manager.token();
        theirs.token();
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> signing = Stream.of(manager, theirs, manager, theirs)
                    .map(Visitor::copy)
                    .map(who -> together.submit(
                            () -> sign(who, contract, version, PASSWORD).status()))
                    .toList();
            for (Future<Integer> one : signing) {
                assertThat(one.get()).isEqualTo(302);
            }
        }
        assertThat(count("contract_signature where contract_id = '" + id(contract) + "'"))
                .isEqualTo(2);
        assertThat(count("contract_copy where contract_id = '" + id(contract) + "'"))
                .isEqualTo(1);
    }

    @Test
    void theDatabaseRefusesToChangeWhatIsSigned() {
        passwords();
        String contract = contract();
        String version = version(manager, contract);
        sign(manager, contract, version, PASSWORD);
        sign(theirs, contract, version, PASSWORD);
        String of = " where contract_id = '" + id(contract) + "'";
        for (String change : List.of(
                "update contract_copy set content = 'x'" + of,
                "delete from contract_copy" + of,
                "update contract_signature set signed_at = now()" + of,
                "delete from contract_signature" + of,
                "update support_contract set ends_on = ends_on + 1 where id = '" + id(contract) + "'",
                "update support_contract set signed_at = null where id = '" + id(contract) + "'",
                "update contract_text set part = 'HELP'" + of,
                "insert into contract_signature select contract_id, side, repeat('a', 64), now(), signed_by"
                        + " from contract_signature" + of,
                "truncate contract_copy")) {
            assertThatThrownBy(() -> database.sql(change).update())
                    .as(change)
                    .hasMessageContaining("what was signed does not change");
        }
    }
}
