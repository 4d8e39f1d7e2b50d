package org.ampli.visa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ampli.assessment.AssessmentId;
import org.ampli.assessment.FilledSheet;
import org.ampli.grid.Indicator;
import org.ampli.network.Member;
import org.ampli.network.TeamFunction;
import org.ampli.sending.GridCopy;
import org.ampli.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpStatus;

@SpringBootTest
class SendingChecksTests {

    @Autowired
    FilledSheet sheets;

    @Autowired
    SendingChecks checks;

    @Autowired
    SendingGrid sending;

    @Autowired
    Meetings meetings;

    @Autowired
    CheckPages pages;

    @Test
    void anEmptyGridLacksEveryAnswerAndThreeFunctions() {
        SendingCheck check = check(sheets.empty().officer());
        assertThat(check.unanswered()).hasSize(62);
        assertThat(check.bare()).isEmpty();
        assertThat(check.unheard())
                .extracting(SendingCheck.Hearing::function)
                .containsExactly(TeamFunction.RECEPTION, TeamFunction.DOCUMENTATION, TeamFunction.COUNSELLING);
        assertThat(check.complete()).isFalse();
    }

    @Test
    void aNoNeedsEvidenceToo() {
        FilledSheet.Team team = sheets.empty();
        Indicator indicator = sheets.indicator("1.1.1");
        sheets.answer(team.officer(), indicator, false, "Pas encore.", List.of());
        assertThat(check(team.officer()).bare()).extracting(GridCopy.Line::code).containsExactly("1.1.1");
        sheets.attach(team.officer(), indicator, false);
        assertThat(check(team.officer()).bare()).isEmpty();
    }

    @Test
    void anArgumentOfBlanksIsNone() {
        FilledSheet.Team team = sheets.empty();
        sheets.answer(team.officer(), sheets.indicator("1.1.1"), true, " \n\t", List.of());
        assertThat(check(team.officer()).unargued())
                .extracting(GridCopy.Line::code)
                .containsExactly("1.1.1");
    }

    @Test
    void theDetailsThatTheGridAsksForAreAllNeeded() {
        FilledSheet.Team team = sheets.empty();
        Indicator indicator = sheets.indicator("1.4.4");
        sheets.answer(team.officer(), indicator, true, "Oui.", List.of("toujours", " "));
        assertThat(check(team.officer()).lackingDetails())
                .extracting(GridCopy.Line::code)
                .containsExactly("1.4.4");
        sheets.answer(team.officer(), indicator, true, "Oui.", List.of("toujours", "oui"));
        assertThat(check(team.officer()).lackingDetails()).isEmpty();
    }

    @Test
    void aFunctionIsHeardByAnAnswerARemarkOrAMeeting() {
        FilledSheet.Team team = sheets.empty();
        sheets.answer(team.reception(), sheets.indicator("1.1.1"), "Oui.");
        assertThat(unheard(team)).containsExactly(TeamFunction.DOCUMENTATION, TeamFunction.COUNSELLING);
        sheets.remark(team.documentation(), sheets.indicator("1.1.2"), "À relire.");
        assertThat(unheard(team)).containsExactly(TeamFunction.COUNSELLING);
        UUID meeting = UUID.randomUUID();
        meetings.record(team.officer(), meeting, held(120, team.counselling()));
        assertThat(unheard(team)).isEmpty();
        meetings.remove(team.officer(), meeting);
        assertThat(unheard(team)).containsExactly(TeamFunction.COUNSELLING);
        meetings.putBack(team.officer(), meeting);
        assertThat(unheard(team)).isEmpty();
    }

    @Test
    void theAbsenceOfAFunctionIsExplainedOneByOne() {
        FilledSheet.Team team = sheets.answered();
        assertThat(check(team.officer()).gaps()).isEqualTo(1);
        for (TeamFunction function : TeamFunction.toBeHeard()) {
            assertThat(check(team.officer()).complete()).isFalse();
            checks.explain(team.officer(), function, "Le poste est vacant.");
        }
        assertThat(check(team.officer()).complete()).isTrue();
        checks.explain(team.officer(), TeamFunction.RECEPTION, "  ");
        assertThat(unheard(team)).containsExactly(TeamFunction.RECEPTION);
    }

    @Test
    void aMeetingSentTwiceIsNotedOnceAndAnothersDoesNotExist() {
        FilledSheet.Team team = sheets.empty();
        UUID meeting = UUID.randomUUID();
        meetings.record(team.officer(), meeting, held(90, team.reception(), team.counselling()));
        meetings.record(team.officer(), meeting, held(90, team.reception(), team.counselling()));
        AssessmentId sheet = checks.of(team.officer(), Locale.FRENCH).grid().id();
        assertThat(meetings.of(sheet)).singleElement().satisfies(line -> {
            assertThat(line.minutes()).isEqualTo(90);
            assertThat(line.present())
                    .containsExactly(team.reception().name(), team.counselling().name());
        });
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> meetings.remove(sheets.empty().officer(), meeting))
                .matches(refused -> refused.status() == HttpStatus.NOT_FOUND);
    }

    @Test
    void afterAFullDayOfMeetingsWithGapsLeftTheCiteIsToldWhomToTalkTo() {
        FilledSheet.Team team = sheets.empty();
        meetings.record(team.officer(), UUID.randomUUID(), held(Meetings.FULL_DAY - 5, team.officer()));
        assertThat(pages.of(team.officer(), Locale.FRENCH).helpIsDue()).isFalse();
        meetings.record(team.officer(), UUID.randomUUID(), held(5, team.officer()));
        assertThat(pages.of(team.officer(), Locale.FRENCH).helpIsDue()).isTrue();
    }

    @Test
    void aSentSheetTakesNoMeetingAndNoExplanation() {
        FilledSheet.Team team = sheets.complete();
        sending.send(team.manager(), Locale.FRENCH);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> meetings.record(team.officer(), UUID.randomUUID(), held(60, team.officer())))
                .matches(refused -> refused.status() == HttpStatus.CONFLICT);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> checks.explain(team.officer(), TeamFunction.RECEPTION, "vacant"))
                .matches(refused -> refused.status() == HttpStatus.CONFLICT);
    }

    private List<TeamFunction> unheard(FilledSheet.Team team) {
        return check(team.officer()).unheard().stream()
                .map(SendingCheck.Hearing::function)
                .toList();
    }

    private SendingCheck check(Member member) {
        return checks.of(member, Locale.FRENCH).check();
    }

    private static MeetingForm.Held held(int minutes, Member... present) {
        return new MeetingForm.Held(
                LocalDate.now(),
                minutes,
                List.of(present).stream().map(Member::person).toList());
    }
}
