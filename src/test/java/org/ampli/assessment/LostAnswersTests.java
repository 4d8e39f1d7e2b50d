package org.ampli.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.ampli.AnotherAmpli;
import org.ampli.OverHttp;
import org.ampli.Relay;
import org.ampli.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A save is done, and the word that it is done gets lost: sent again, it is acknowledged and written once. */
class LostAnswersTests extends OverHttp {

    private static final int ROUNDS = Integer.getInteger("ampli.lost.rounds", 50);
    private static final String INDICATOR = "1.4.3";

    @Autowired
    Environment environment;

    @Test
    void aSaveWhoseCommitTheApplicationDidNotHearIsWrittenOnce() {
        try (AnotherAmpli ampli = AnotherAmpli.beside(environment, "insert into answer_change")) {
            Visitor writer = Visitor.signedIn(ampli.address(), email(team.officer()));
            again(writer, (change, seen) -> {
                ampli.commits().loseNext();
                assertThat(save(writer, change, seen).status())
                        .as("nothing is acknowledged")
                        .isEqualTo(503);
            });
            assertThat(ampli.commits().lost()).isEqualTo(ROUNDS);
        }
    }

    @Test
    void aSaveWhoseAnswerTheBrowserDidNotHearIsWrittenOnce() {
        LostResponses line = new LostResponses();
        try (Relay relay = Relay.to("localhost", port, () -> line)) {
            Visitor writer = Visitor.signedIn("http://localhost:" + relay.port(), email(team.officer()));
            writer.token();
            again(writer, (change, seen) -> {
                line.heard.set(seen % 4 * 25);
                assertThatThrownBy(() -> save(writer, change, seen)).isInstanceOf(UncheckedIOException.class);
            });
        }
    }

    /** Each save is lost and sent again, every other time after a colleague has written over it. */
    private void again(Visitor writer, BiConsumer<UUID, Integer> lost) {
        Visitor colleague = signedIn(team.reception());
        int version = 0;
        for (int round = 0; round < ROUNDS; round++) {
            UUID change = UUID.randomUUID();
            lost.accept(change, version);
            assertThat(rows(change)).as("the commit was done").isOne();
            int since = round % 2;
            if (since == 1) {
                assertThat(save(colleague, UUID.randomUUID(), version + 1).status())
                        .isEqualTo(200);
            }
            Visitor.Answer heard = save(writer, change, version);
            assertThat(heard.status()).isEqualTo(200);
            assertThat(heard.page())
                    .contains("\"version\":" + (version + 1) + ",", "\"argument\":\"Phrase " + version + "\"");
            version += 1 + since;
            assertThat(written()).isEqualTo(version);
        }
    }

    /** Hands on the first bytes of one answer, and hangs up. */
    private static final class LostResponses implements Relay.Talk {

        private static final int ALL = -1;
        private final AtomicInteger heard = new AtomicInteger(ALL);

        @Override
        public void answered(InputStream server, OutputStream client) throws IOException {
            byte[] bytes = new byte[8192];
            for (int read = server.read(bytes); read > 0; read = server.read(bytes)) {
                int most = heard.getAndSet(ALL);
                client.write(bytes, 0, most == ALL ? read : Math.min(most, read));
                if (most != ALL) {
                    return;
                }
            }
        }
    }

    private static Visitor.Answer save(Visitor writer, UUID change, int seen) {
        return writer.autosave(
                INDICATOR,
                Map.of("change", change.toString(), "seen", String.valueOf(seen), "argument", "Phrase " + seen));
    }

    private int rows(UUID change) {
        return database.sql("select count(*) from answer_change where id = :id")
                .param("id", change)
                .query(Integer.class)
                .single();
    }

    private int written() {
        return database.sql("""
                        select count(*) from answer_change c join assessment a on a.id = c.assessment_id
                         where a.cite_id = :cite
                        """)
                .param("cite", team.cite().value())
                .query(Integer.class)
                .single();
    }
}
