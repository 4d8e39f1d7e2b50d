package org.ampli.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ampli.draft.DraftForm;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class UnsealingRaceTests {

    @Autowired
    SentToReaders cites;

    @Autowired
    WritingRemark writing;

    @Autowired
    FinishingReading finishing;

    @Autowired
    Readings readings;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    private SentToReaders.Sent sent;

    @Test
    void aSaveThatRacesWithTheUnsealingIsInItOrRefused() throws Exception {
        sent = cites.sent();
        finish(sent.second());
        for (int round = 0; round < 40; round++) {
            sealAgain();
            database.sql("delete from reading_done where assessment_id = :id and person_id = :person")
                    .param("id", sent.id().value())
                    .param("person", sent.lead().person().value())
                    .update();
            race(cites.sheets.indicators().get(round).code());
        }
    }

    /** One ends, while they save from four other windows; whatever was acknowledged was written before. */
    private void race(String code) throws Exception {
        CyclicBarrier start = new CyclicBarrier(Facet.values().length + 1);
        try (ExecutorService windows = Executors.newFixedThreadPool(Facet.values().length + 1)) {
            List<Future<Facet>> saves = new ArrayList<>();
            for (Facet facet : Facet.values()) {
                saves.add(windows.submit(() -> {
                    start.await();
                    return taken(() -> writing.save(sent.lead(), sent.id(), code, facet, DraftForm.of(0, "Tour")))
                            ? facet
                            : null;
                }));
            }
            List<Facet> unsealed = windows.submit(() -> {
                        start.await();
                        finish(sent.lead());
                        return seen(code);
                    })
                    .get();
            assertThat(unsealed).containsExactlyInAnyOrderElementsOf(acknowledged(saves));
            assertThat(seen(code)).containsExactlyInAnyOrderElementsOf(unsealed);
            assertThat(late()).isZero();
        }
    }

    private static List<Facet> acknowledged(List<Future<Facet>> saves) {
        return saves.stream()
                .map(UnsealingRaceTests::result)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Facet result(Future<Facet> save) {
        try {
            return save.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<Facet> seen(String code) {
        return database.sql("""
                        select u.facet from unsealed_remark u join grid_indicator i on i.id = u.indicator_id
                         where u.assessment_id = :id and i.code = :code
                        """)
                .param("id", sent.id().value())
                .param("code", code)
                .query(Facet.class)
                .list();
    }

    private int late() {
        return database.sql("""
                        select count(*) from remark m join draft_change c on c.draft_id = m.id
                          join reading g on g.assessment_id = m.assessment_id
                         where m.assessment_id = :id and c.written_at > g.unsealed_at
                        """)
                .param("id", sent.id().value())
                .query(Integer.class)
                .single();
    }

    /** What no gesture can do, so that one reading serves for many rounds. */
    private void sealAgain() {
        transactions.executeWithoutResult(begun -> {
            database.sql("set local session_replication_role = replica").update();
            database.sql("update reading set unsealed_at = null, unsealed_cause = null where assessment_id = :id")
                    .param("id", sent.id().value())
                    .update();
        });
    }

    private void finish(Member reader) {
        finishing.finish(
                reader, sent.id(), readings.find(reader, sent.id()).sent().id());
    }

    private static boolean taken(Runnable save) {
        try {
            save.run();
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }
}
