package org.ampli.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Saves of one page that the network delivers in another order than they were made. */
class LateSavesTests extends OverHttp {

    private static final int SAVES = Integer.getInteger("ampli.late.saves", 300);
    private static final int LATE = 3;

    private final Random order = new Random(1);
    private Visitor writer;

    @BeforeEach
    void someoneWrites() {
        writer = signedIn(team.reception());
    }

    private record Save(UUID change, int seen, String text) {

        static Save of(int seen, String text) {
            return new Save(UUID.randomUUID(), seen, text);
        }
    }

    /** What was typed at one go, in several saves of which the last is delivered first. */
    @Test
    void anOlderSaveThatComesLateNeverReplacesANewerOne() {
        List<String> acknowledged = new ArrayList<>();
        Save before = Save.of(0, "");
        for (int version = 0; version < SAVES / (LATE + 2); version++) {
            Save newest = Save.of(version, "Phrase " + version + ", et la fin.");
            assertThat(deliver(newest).status()).isEqualTo(200);
            acknowledged.add(newest.text());

            List<Save> late = new ArrayList<>();
            for (int part = 0; part < LATE; part++) {
                late.add(Save.of(version, newest.text().substring(0, 8 + part)));
            }
            Collections.shuffle(late, order);
            for (Save save : late) {
                assertThat(deliver(save).status()).as(save.text()).isEqualTo(409);
            }
            if (version > 0) {
                assertThat(deliver(before).page()).as("once more").contains("\"version\":" + version + ",");
            }
            assertThat(current()).isEqualTo(newest.text());
            before = newest;
        }
        assertThat(history()).isEqualTo(acknowledged);
    }

    private Visitor.Answer deliver(Save save) {
        return writer.autosave(
                "1.4.3",
                Map.of(
                        "change",
                        save.change().toString(),
                        "seen",
                        String.valueOf(save.seen()),
                        "argument",
                        save.text()));
    }

    private String current() {
        return database.sql("select argument from answer where changed_by = :writer")
                .param("writer", team.reception().value())
                .query(String.class)
                .single();
    }

    private List<String> history() {
        return database.sql("select argument from answer_change where changed_by = :writer order by version")
                .param("writer", team.reception().value())
                .query(String.class)
                .list();
    }
}
