package org.ampli.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** Two readers agree to one synthesis, word for word, after the Cité had its say. */
class SynthesisAgreementTests extends OverHttp {

    private static final String WORDS = "L’enquête de novembre est lue par toute l’équipe.";

    @Autowired
    private ARead reads;

    private ARead.Cite cite;
    private Visitor lead;
    private Visitor second;

    @Test
    void itIsNotConcludedBeforeTheCiteHadItsSay() {
        isRead(reads.unsealed());
        ARead.line(lead, cite, "1", "FINDINGS", WORDS);
        assertThat(lead.page(cite.address())).contains("La synthèse se conclut après le retour à la Cité");
        assertThat(agree(lead, "0".repeat(64)).page()).contains("avant le retour à la Cité");

        reads.feedback(cite, LocalDate.now().plusDays(3));
        assertThat(lead.page(cite.address())).contains("La Cité peut répondre au retour jusqu’au");
        assertThat(agree(lead, "0".repeat(64)).page()).contains("La Cité n’a pas fini de répondre");
        assertThat(versions()).isZero();
    }

    @Test
    void theEndOfTheWindowIsEnough() {
        isRead(reads.unsealed());
        reads.feedback(cite, LocalDate.now().minusDays(2));
        ARead.line(lead, cite, "1", "FINDINGS", WORDS);
        agree(lead, ARead.fingerprint(lead, cite));
        agree(second, ARead.fingerprint(second, cite));
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void bothAgreeWordForWordAndOneLetterVoidsIt() {
        isRead(reads.heard());
        String line = ARead.line(lead, cite, "1", "FINDINGS", WORDS, "1.4.3");
        String first = ARead.fingerprint(lead, cite);
        agree(lead, first);
        assertThat(second.page(cite.address())).contains("est d’accord avec ces mots");
        second.post(cite.address() + "/lines/" + line, "seen", "1", "body", WORDS + "!");
        assertThat(agree(second, first).page()).contains("Le texte a changé");
        agree(second, ARead.fingerprint(second, cite));
        assertThat(versions()).as("the first agreed to other words").isZero();
        agree(lead, ARead.fingerprint(lead, cite));
        assertThat(versions()).isEqualTo(1);
        assertThat(lead.page(cite.address())).contains("c’est la version 1");
        assertThat(agree(lead, first).status()).isEqualTo(409);
    }

    @Test
    void manyWhoAgreeAtOnceMakeOneVersion() throws Exception {
        isRead(reads.heard());
        ARead.line(lead, cite, "1", "FINDINGS", WORDS);
        String words = ARead.fingerprint(lead, cite);
        List<Visitor> all = IntStream.range(0, 8)
                .mapToObj(i -> (i % 2 == 0 ? lead : second).copy())
                .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(all.stream()
                    .<Callable<Visitor.Answer>>map(each -> () -> agree(each, words))
                    .toList());
        }
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void aVersionIsKeptAsItWasByTheDatabase() {
        isRead(reads.heard());
        ARead.line(lead, cite, "1", "FINDINGS", WORDS);
        agree(lead, ARead.fingerprint(lead, cite));
        agree(second, ARead.fingerprint(second, cite));
        for (String change : List.of(
                "update synthesis_version set reason = 'Autre' where synthesis_id = :id",
                "delete from synthesis_version where synthesis_id = :id")) {
            assertThatThrownBy(() ->
                            database.sql(change).param("id", cite.assessment()).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("stays as it was agreed");
        }
    }

    private void isRead(ARead.Cite read) {
        cite = read;
        lead = signedIn(read.lead());
        second = signedIn(read.second());
    }

    private Visitor.Answer agree(Visitor reader, String fingerprint) {
        return reader.post(cite.address() + "/agreement", "fingerprint", fingerprint);
    }

    private int versions() {
        return database.sql("select count(*) from synthesis_version where synthesis_id = :id")
                .param("id", cite.assessment())
                .query(Integer.class)
                .single();
    }
}
