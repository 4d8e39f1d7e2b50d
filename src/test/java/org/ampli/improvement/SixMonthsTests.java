package org.ampli.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.ampli.campaign.CampaignId;
import org.ampli.grid.GridEditionId;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.ampli.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan lasts six calendar months and not a day more; an action keeps the rules of its plan (C22). */
class SixMonthsTests {

    private static final CiteId CITE = new CiteId(UUID.randomUUID());
    private static final Member OFFICER = member(Role.QUALITY_OFFICER);

    private static Member member(Role role) {
        return new Member(new PersonId(UUID.randomUUID()), "", "", Locale.FRENCH, CITE, "", Set.of(role), Set.of());
    }

    private static ActionPlan plan(LocalDate startsOn) {
        return new ActionPlan(
                new ActionPlanId(UUID.randomUUID()),
                CITE,
                "",
                new CampaignId(UUID.randomUUID()),
                2026,
                new GridEditionId(UUID.randomUUID()),
                startsOn);
    }

    private static Action action(LocalDate startsOn, LocalDate due, ActionState state) {
        return new Action(new ActionId(UUID.randomUUID()), plan(startsOn), startsOn, due, state, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, 2027-02-28",
        "2027-08-31, 2028-02-29",
        "2026-03-15, 2026-09-15",
        "2026-08-28, 2027-02-28",
        "2026-12-31, 2027-06-30"
    })
    void theLastDayComesSixCalendarMonthsLaterAndTheNextIsRefused(LocalDate starts, LocalDate last) {
        ActionPlan plan = plan(starts);
        assertThat(plan.lastDay()).isEqualTo(last);
        WrongFields.Found wrong = new WrongFields.Found();
        plan.due(wrong, "due", last, starts);
        wrong.refuse();
        plan.due(wrong, "due", last.plusDays(1), starts);
        assertThatThrownBy(wrong::refuse).isInstanceOfSatisfying(WrongFields.class, refused -> {
            Refusal due = refused.at("due");
            assertThat(due).isNotNull();
            assertThat(due.key()).isEqualTo("improvement.refusal.due.late");
            assertThat(due.arguments()).containsExactly(last);
        });
    }

    @Test
    void postponingIsHeldToTheSameDayAndSaysWhy() {
        LocalDate starts = LocalDate.of(2026, 8, 31);
        Action action = action(starts, LocalDate.of(2026, 10, 1), ActionState.UNDER_WAY);
        assertThat(action.postpone(OFFICER, new PostponementForm("2027-02-28", "Les travaux ont duré.")))
                .isEqualTo("2027-02-28");
        assertThatThrownBy(() -> action.postpone(OFFICER, new PostponementForm("2027-03-01", " ")))
                .isInstanceOfSatisfying(WrongFields.class, refused -> {
                    assertThat(refused.at("due")).isNotNull();
                    assertThat(refused.at("reason")).isNotNull();
                });
        assertThatThrownBy(() -> action.postpone(OFFICER, new PostponementForm("2026-08-30", "Plus tôt")))
                .isInstanceOf(WrongFields.class);
        assertThatThrownBy(() -> action.postpone(OFFICER, new PostponementForm("2026-10-01", "Le même jour")))
                .isInstanceOf(WrongFields.class);
    }

    @Test
    void whatIsOverIsTakenUpAgainBeforeItsDayMoves() {
        LocalDate starts = LocalDate.of(2026, 3, 1);
        Action done = action(starts, starts.plusMonths(1), ActionState.DONE);
        assertThatThrownBy(() -> done.postpone(OFFICER, new PostponementForm("2026-05-01", "Encore")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.status().value()).isEqualTo(409));
        done.move(OFFICER, ActionState.UNDER_WAY, "");
    }

    @Test
    void givingUpSaysWhyAndTheSameStateIsNotSaidTwice() {
        Action action = action(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1), ActionState.TO_DO);
        assertThatThrownBy(() -> action.move(OFFICER, ActionState.GIVEN_UP, "")).isInstanceOf(WrongFields.class);
        action.move(OFFICER, ActionState.GIVEN_UP, "Le partenaire s’est retiré.");
        assertThatThrownBy(() -> action.move(OFFICER, ActionState.TO_DO, ""))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.status().value()).isEqualTo(409));
        assertThatThrownBy(() -> action.move(member(Role.TEAM_MEMBER), ActionState.DONE, ""))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.status().value()).isEqualTo(403));
    }
}
