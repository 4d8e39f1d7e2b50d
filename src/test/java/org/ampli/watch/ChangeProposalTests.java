package org.ampli.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.ampli.grid.GridEditionId;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.ampli.shared.Refusal;
import org.ampli.watch.ChangeProposal.Decision;
import org.ampli.watch.ChangeProposal.Sorting;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ChangeProposalTests {

    private static final Instant NOW = Instant.parse("2027-02-28T11:00:00Z");

    private final Member author = member(Role.TEAM_MEMBER);
    private final Member reader = member(Role.QUALITY_OFFICER, Role.TECHNICAL_GROUP);
    private final Member steerer = member(Role.MANAGER, Role.STEERING_GROUP);
    private final ChangeProposal proposal = new ChangeProposal(
            ProposalId.next(), new GridEditionId(UUID.randomUUID()), author.person(), NOW.minusSeconds(60));

    @Test
    void theTechnicalGroupSortsAndMayComeBackToIt() {
        assertRefused(() -> proposal.sort(author, Sorting.KEPT, "", NOW), "watch.refusal.technical");
        assertRefused(() -> proposal.sort(steerer, Sorting.KEPT, "", NOW), "watch.refusal.technical");
        proposal.sort(reader, Sorting.TO_STUDY, "", NOW);
        proposal.sort(reader, Sorting.KEPT, "", NOW.plusSeconds(1));
        assertThat(proposal.sorting).isEqualTo(Sorting.KEPT);
        assertThat(proposal.sortedAt).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void whatIsSetAsideSaysWhy() {
        assertRefused(() -> proposal.sort(reader, Sorting.SET_ASIDE, " \n", NOW), "watch.refusal.reason");
        proposal.sort(reader, Sorting.SET_ASIDE, "Déjà fait.", NOW);
        assertThat(proposal.sortingReason).isEqualTo("Déjà fait.");
    }

    @Test
    void theSteeringGroupDecidesOnWhatWasKeptOnceAndSaysWhy() {
        assertRefused(() -> proposal.decide(steerer, Decision.ACCEPTED, "Oui.", NOW), "watch.refusal.notKept");
        proposal.sort(reader, Sorting.KEPT, "", NOW);
        assertRefused(() -> proposal.decide(reader, Decision.ACCEPTED, "Oui.", NOW), "watch.refusal.steering");
        assertRefused(() -> proposal.decide(steerer, Decision.ACCEPTED, " ", NOW), "watch.refusal.reason");
        proposal.decide(steerer, Decision.REFUSED, "Trop tôt.", NOW);
        assertRefused(() -> proposal.decide(steerer, Decision.ACCEPTED, "Si.", NOW), "watch.refusal.closed");
        assertRefused(() -> proposal.sort(reader, Sorting.KEPT, "", NOW), "watch.refusal.closed");
        assertRefused(() -> proposal.withdraw(author, NOW), "watch.refusal.closed");
    }

    @Test
    void onlyItsAuthorTakesItBackAndThenItIsClosed() {
        assertRefused(() -> proposal.withdraw(reader, NOW), "watch.refusal.author");
        proposal.withdraw(author, NOW);
        assertRefused(() -> proposal.sort(reader, Sorting.KEPT, "", NOW), "watch.refusal.closed");
    }

    @Test
    void aNewAnswerIsUnreadAgain() {
        proposal.sort(reader, Sorting.SET_ASIDE, "Déjà fait.", NOW);
        proposal.read(author, NOW);
        assertThat(proposal.answerReadAt).isEqualTo(NOW);
        proposal.sort(reader, Sorting.KEPT, "", NOW);
        assertThat(proposal.answerReadAt).isNull();
        assertRefused(() -> proposal.read(reader, NOW), "watch.refusal.author");
    }

    private static void assertRefused(ThrowingCallable gesture, String key) {
        assertThatThrownBy(gesture).isInstanceOf(Refusal.class).hasMessage(key);
    }

    private static Member member(Role... roles) {
        PersonId person = new PersonId(UUID.randomUUID());
        return new Member(person, "N", "n@x.example", Locale.FRENCH, null, null, Set.of(roles), Set.of());
    }
}
