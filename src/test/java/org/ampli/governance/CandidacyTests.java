package org.ampli.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.ampli.network.CiteId;
import org.ampli.network.MandateId;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.ampli.shared.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

class CandidacyTests {

    private static final Instant NOW = Instant.parse("2027-03-28T10:00:00Z");
    private static final Declaration DECLARED = new Declaration(10, true, "Animer des lectures");

    private final CiteId cite = CiteId.next();
    private final Member officer = member(cite, Role.QUALITY_OFFICER);
    private final Member manager = member(cite, Role.MANAGER);
    private final Member steerer = member(CiteId.next(), Role.MANAGER, Role.STEERING_GROUP);

    @Test
    void itGoesFromTheCandidateThroughTheManagerToTheSteeringGroup() {
        Candidacy candidacy = Candidacy.by(officer, DECLARED, NOW);
        assertThat(candidacy.state()).isEqualTo(CandidacyState.AT_THE_MANAGER);
        candidacy.agree(manager, NOW);
        assertThat(candidacy.state()).isEqualTo(CandidacyState.AT_THE_STEERING_GROUP);
        candidacy.answer(steerer, true, "Une belle expérience", NOW);
        assertThat(candidacy.state()).isEqualTo(CandidacyState.ACCEPTED);
        candidacy.seated(MandateId.next());
        assertThat(candidacy.state()).isEqualTo(CandidacyState.SEATED);
    }

    @Test
    void aProposalIsAnAgreementAndWaitsForTheCandidatesOwnYes() {
        Candidacy candidacy = Candidacy.proposed(manager, officer.person(), "Le groupe y gagnerait", NOW);
        assertThat(candidacy.state()).isEqualTo(CandidacyState.AT_THE_CANDIDATE);
        refused(HttpStatus.CONFLICT, () -> candidacy.answer(steerer, true, "Oui", NOW));
        candidacy.volunteer(officer, DECLARED, NOW);
        assertThat(candidacy.state()).isEqualTo(CandidacyState.AT_THE_STEERING_GROUP);
    }

    @Test
    void withoutTheManagerItGoesNowhereAndNobodyElseSeesIt() {
        Candidacy candidacy = Candidacy.by(officer, DECLARED, NOW);
        refused(HttpStatus.CONFLICT, () -> candidacy.answer(steerer, true, "Oui", NOW));
        assertThat(candidacy.seenBy(steerer)).isFalse();
        assertThat(candidacy.seenBy(member(cite, Role.TEAM_MEMBER))).isFalse();
        assertThat(candidacy.seenBy(member(CiteId.next(), Role.MANAGER))).isFalse();
        candidacy.refuse(manager, "Pas cette année", NOW);
        assertThat(candidacy.state()).isEqualTo(CandidacyState.NOT_AGREED);
        assertThat(candidacy.seenBy(steerer)).isFalse();
        assertThat(candidacy.seenBy(officer)).isTrue();
    }

    @Test
    void eachStepIsItsOwnPersons() {
        Candidacy candidacy = Candidacy.by(officer, DECLARED, NOW);
        refused(HttpStatus.FORBIDDEN, () -> candidacy.agree(officer, NOW));
        refused(HttpStatus.FORBIDDEN, () -> candidacy.agree(member(CiteId.next(), Role.MANAGER), NOW));
        refused(HttpStatus.FORBIDDEN, () -> candidacy.withdraw(manager, NOW));
        candidacy.agree(manager, NOW);
        refused(HttpStatus.FORBIDDEN, () -> candidacy.answer(manager, true, "Oui", NOW));
        refused(HttpStatus.CONFLICT, () -> candidacy.agree(manager, NOW));
        refused(HttpStatus.FORBIDDEN, () -> Candidacy.by(manager, DECLARED, NOW));
        refused(HttpStatus.FORBIDDEN, () -> Candidacy.by(member(cite, Role.DEPUTY_OFFICER), DECLARED, NOW));
        refused(HttpStatus.FORBIDDEN, () -> Candidacy.proposed(officer, officer.person(), "Moi", NOW));
    }

    @Test
    void nobodyAgreesToOrAnswersTheirOwn() {
        Member both = member(cite, Role.QUALITY_OFFICER, Role.MANAGER, Role.STEERING_GROUP);
        Candidacy candidacy = Candidacy.by(both, DECLARED, NOW);
        refused(HttpStatus.FORBIDDEN, () -> candidacy.agree(both, NOW));
        candidacy.agree(manager, NOW);
        refused(HttpStatus.FORBIDDEN, () -> candidacy.answer(both, true, "Oui", NOW));
    }

    @Test
    void whatIsAnsweredIsNeitherWithdrawnNorAnsweredAgain() {
        Candidacy candidacy = Candidacy.by(officer, DECLARED, NOW);
        candidacy.agree(manager, NOW);
        candidacy.answer(steerer, false, "Cinq référents siègent déjà", NOW);
        assertThat(candidacy.state()).isEqualTo(CandidacyState.DECLINED);
        refused(HttpStatus.CONFLICT, () -> candidacy.withdraw(officer, NOW));
        refused(HttpStatus.CONFLICT, () -> candidacy.answer(steerer, true, "Oui", NOW));
        refused(HttpStatus.CONFLICT, () -> candidacy.seated(MandateId.next()));
    }

    @Test
    void aCandidateMayThinkBetterOfItUntilThen() {
        Candidacy candidacy = Candidacy.by(officer, DECLARED, NOW);
        candidacy.agree(manager, NOW);
        candidacy.withdraw(officer, NOW);
        assertThat(candidacy.state()).isEqualTo(CandidacyState.WITHDRAWN);
        refused(HttpStatus.CONFLICT, () -> candidacy.answer(steerer, true, "Oui", NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "0", "-12", "dix", "10,5", "367", ""})
    void tenDaysAYearAreAskedFor(String days) {
        assertThat(new CandidacyForm(days, "", "yes", "Quelques mots").errors()).containsOnlyKeys("days");
    }

    @Test
    void travelIsIndispensableAndTwoYearsAreWished() {
        assertThat(new CandidacyForm("10", null, null, "Quelques mots").errors())
                .containsOnlyKeys("mobile");
        assertThat(new CandidacyForm("10", null, "yes", "Quelques mots").errors())
                .isEmpty();
        assertThat(new CandidacyForm("12", "yes", "yes", "x".repeat(2001)).errors())
                .containsOnlyKeys("words");
    }

    private static void refused(HttpStatus status, ThrowingCallable gesture) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(gesture)
                .extracting(Refusal::status)
                .isEqualTo(status);
    }

    private static Member member(CiteId cite, Role... roles) {
        return new Member(
                PersonId.next(), "Quelqu’un", "q@a.example", Locale.FRENCH, cite, "Cité", Set.of(roles), Set.of());
    }
}
