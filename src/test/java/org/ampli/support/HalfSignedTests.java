package org.ampli.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ampli.CutAt;
import org.junit.jupiter.api.Test;

/** The second signature whose line is cut at any of its steps has not been given; the next one freezes the contract. */
class HalfSignedTests extends WithAReader {

    @Test
    void aContractIsSignedWholeOrNotAtAll() {
        passwords();
        String contract = contract();
        String version = version(manager, contract);
        sign(manager, contract, version, PASSWORD);
        for (String table : List.of("contract_signature", "contract_copy", "support_contract", "event_publication")) {
            try (CutAt cut = CutAt.row(database, table, id(contract))) {
                assertThat(sign(theirs, contract, version, PASSWORD).status())
                        .as(cut.table())
                        .isEqualTo(503);
            }
            assertThat(count("contract_signature where contract_id = '" + id(contract) + "'"))
                    .isEqualTo(1);
            assertThat(manager.get(contract + "/contract.pdf").status()).isEqualTo(404);
        }
        assertThat(sign(theirs, contract, version, PASSWORD).status()).isEqualTo(302);
        assertThat(manager.get(contract + "/contract.pdf").status()).isEqualTo(200);
    }
}
