package org.ampli.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A contract before its second signature, and after it until its end. */
class ContractLifeTests extends WithAReader {

    @Test
    void aTextThatChangesIsSignedAgainByBoth() {
        passwords();
        String contract = contract();
        String first = version(manager, contract);
        assertThat(sign(manager, contract, first, PASSWORD).status()).isEqualTo(302);
        write(theirs, contract, "visits", 0, "Une visite en mars.");
        assertThat(sign(theirs, contract, first, PASSWORD).status()).isEqualTo(409);
        assertThat(manager.page(contract)).contains("a signé un texte qui a changé depuis");
        String second = version(theirs, contract);
        assertThat(second).isNotEqualTo(first);
        assertThat(sign(theirs, contract, second, PASSWORD).status()).isEqualTo(302);
        assertThat(count("contract_copy where contract_id = '" + id(contract) + "'"))
                .isZero();
        assertThat(sign(manager, contract, second, PASSWORD).status()).isEqualTo(302);
        assertThat(count("contract_copy where contract_id = '" + id(contract) + "'"))
                .isEqualTo(1);
    }

    @Test
    void aContractIsRenewedByAnotherOrEndedWithAReason() {
        passwords();
        String contract = contract();
        assertThat(manager.post(contract + "/ending", "reason", "Fini").status())
                .isEqualTo(409);
        String version = version(manager, contract);
        sign(manager, contract, version, PASSWORD);
        sign(theirs, contract, version, PASSWORD);
        String next = theirs.post(contract + "/renewal").location();
        assertThat(theirs.page(next)).contains("Revoir l’accueil du samedi.");
        manager.post(next + "/duration", "from", "2026-07-01", "to", "2026-12-31");
        String renewed = version(manager, next);
        sign(manager, next, renewed, PASSWORD);
        assertThat(officer.page(contract)).doesNotContain("Renouvelé par un autre contrat");
        sign(theirs, next, renewed, PASSWORD);
        assertThat(officer.page(contract)).contains("Renouvelé par un autre contrat");
        assertThat(officer.post(next + "/ending", "reason", " ").status()).isEqualTo(422);
        assertThat(officer.post(next + "/ending", "reason", "Les objectifs sont atteints.")
                        .status())
                .isEqualTo(302);
        assertThat(theirs.page(next)).contains("Les objectifs sont atteints.");
        assertThat(theirs.post(next + "/ending", "reason", "Encore").status()).isEqualTo(409);
    }
}
