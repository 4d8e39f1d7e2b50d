package org.ampli.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.ampli.assessment.Answering.Outcome;
import org.junit.jupiter.api.Test;

/** What becomes of the many states that autosaving leaves. */
class AnswerHistoryTests extends OneAnswer {

    private static final int ALL = 1_000_000;

    @Test
    void ofASpellOnlyTheLastStateStaysAndThePagesShowTheSame() {
        write();
        ago("25 hours");
        List<AnswerHistory.Change> before = spells();
        assertThat(before)
                .extracting(change -> change.content().argument())
                .containsExactly("Trois, quatre.", "Deux.", "Un.");

        history.prune(ALL);

        assertThat(versions()).containsExactly(3L, 4L, 6L);
        assertThat(spells()).isEqualTo(before);
        answering.undo(team.officer(), indicator);
        assertThat(stored().content().argument()).isEqualTo("Deux.");
        answering.restore(team.officer(), indicator, 3);
        assertThat(stored().content().argument()).isEqualTo("Un.");
    }

    @Test
    void aStateThatABrowserMayStillHoldStaysADayAfterTheNext() {
        write();
        ago("23 hours");
        history.prune(ALL);
        assertThat(versions()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);

        AnswerContent again = new AnswerContent(true, "U", List.of(), true);
        assertThat(save(team.counselling(), 1, again)).isInstanceOf(Outcome.Saved.class);
        assertThat(stored().content()).isEqualTo(new AnswerContent(true, "Trois, quatre.", List.of(), true));
    }

    @Test
    void aSaveThatComesTwiceIsWrittenOnceBeforeThePruningAndNothingIsLostAfterIt() {
        UUID change = UUID.randomUUID();
        answering.save(team.reception(), indicator, change, 0, yes("U"));
        save(team.reception(), 1, yes("Un."));
        history.prune(ALL);
        assertThat(again(change))
                .isInstanceOfSatisfying(
                        Outcome.Saved.class,
                        saved -> assertThat(saved.answer().version()).isEqualTo(1));

        ago("25 hours");
        history.prune(ALL);
        assertThat(versions()).containsExactly(2L);
        assertThat(again(change)).isInstanceOf(Outcome.Clash.class);
        assertThat(versions()).containsExactly(2L);
        assertThat(stored().content().argument()).isEqualTo("Un.");
    }

    @Test
    void aLongSpellPrunedBitByBitStaysOne() {
        for (int version = 0; version < 8; version++) {
            save(team.reception(), version, yes("Phrase " + version));
        }
        // eight minutes from one to the next, the last of them two days old
        database.sql("""
                        update answer_change set changed_at = now() - interval '2 days' - (8 - version) * interval '8 minutes'
                         where assessment_id = :assessment
                        """).param("assessment", assessment().value()).update();
        List<AnswerHistory.Change> whole = spells();
        assertThat(whole).hasSize(1);
        while (history.prune(2) > 0) {
            assertThat(spells()).isEqualTo(whole);
        }
        assertThat(versions()).containsExactly(8L);
    }

    /** Three states by one colleague, one by another, two by the first. */
    private void write() {
        save(team.reception(), 0, yes("U"));
        save(team.reception(), 1, yes("Un"));
        save(team.reception(), 2, yes("Un."));
        save(team.documentation(), 3, yes("Deux."));
        save(team.reception(), 4, yes("Trois"));
        save(team.reception(), 5, yes("Trois, quatre."));
    }

    private Outcome again(UUID change) {
        return answering.save(team.reception(), indicator, change, 0, yes("U"));
    }

    private void ago(String interval) {
        database.sql(
                        "update answer_change set changed_at = changed_at - :ago::interval where assessment_id = :assessment")
                .param("ago", interval)
                .param("assessment", assessment().value())
                .update();
    }

    private List<AnswerHistory.Change> spells() {
        return history.of(assessment(), indicator.id());
    }

    private List<Long> versions() {
        return database.sql("select version from answer_change where assessment_id = :assessment order by version")
                .param("assessment", assessment().value())
                .query(Long.class)
                .list();
    }
}
