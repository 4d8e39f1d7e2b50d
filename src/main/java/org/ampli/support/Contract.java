package org.ampli.support;

import java.time.Instant;
import java.time.LocalDate;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a Cité and a member of the technical group agree on: drafted together, frozen by the second signature.
 *
 * @param renews the one that it takes the place of once it is signed, or null
 */
record Contract(
        ContractId id,
        CiteId cite,
        String citeName,
        PersonId reader,
        String readerName,
        @Nullable ContractId renews,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Instant droppedAt,
        @Nullable Instant signedAt) {

    boolean inDraft() {
        return signedAt == null && droppedAt == null;
    }

    /** On which side the member writes and signs, or null when they only read. */
    @Nullable
    Party side(Member member) {
        if (member.fills() && cite.equals(member.cite()) && member.coordinates()) {
            return Party.CITE;
        }
        return member.reads() && reader.equals(member.person()) ? Party.READER : null;
    }

    /** Refuses whoever only reads it, and a change of what is signed or left. */
    void refuseWriting(Member member) {
        if (side(member) == null) {
            throw Refusal.forbidden("support.refusal.parties");
        }
        if (!inDraft()) {
            throw Refusal.conflict("support.refusal.frozen");
        }
    }

    /** Who may sign: the manager of the Cité, and the member of the technical group who helps. */
    boolean maySign(Member member) {
        Party side = side(member);
        return side == Party.READER || side == Party.CITE && member.is(Role.MANAGER);
    }

    Party signing(Member member, ContractWords words, String seen) {
        Party side = side(member);
        if (side == null || !maySign(member)) {
            throw Refusal.forbidden("support.refusal.signers");
        }
        if (!inDraft()) {
            throw Refusal.conflict("support.refusal.frozen");
        }
        words.refuseUnready();
        if (!words.fingerprint().equals(seen)) {
            throw Refusal.conflict("support.refusal.changed");
        }
        return side;
    }

    String path() {
        return "/support/contracts/" + id.value();
    }
}
