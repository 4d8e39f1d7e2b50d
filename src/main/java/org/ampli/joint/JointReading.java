package org.ampli.joint;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ampli.assessment.AssessmentId;
import org.ampli.campaign.CampaignId;
import org.ampli.grid.GridEditionId;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.pairing.ReaderPair;
import org.ampli.pairing.ReaderPlace;
import org.ampli.sending.SendingId;
import org.jspecify.annotations.Nullable;

/**
 * An unsealed reading, as the readers of a Cité go through it together.
 *
 * @param sending the last grid that the Cité sent
 * @param readers who reads it today, the lead first
 * @param endedAt when what they say was sent to the Cité, null before
 */
public record JointReading(
        AssessmentId id,
        CiteId cite,
        CampaignId campaign,
        GridEditionId edition,
        Place place,
        SendingId sending,
        List<ReaderPair.Reader> readers,
        @Nullable Instant endedAt) {

    /** How many have to agree, at least. */
    public static final int NEEDED = 2;

    /** The Cité as a sentence and an address name it, and the year. */
    public record Place(String name, String slug, int year) {}

    public String address() {
        return "/readings/" + id.value();
    }

    /** Whose open screens are told of what changes in it. */
    public UUID audience() {
        return UUID.nameUUIDFromBytes(("joint " + id.value()).getBytes(StandardCharsets.UTF_8));
    }

    public boolean ended() {
        return endedAt != null;
    }

    /** Whether these are all who read today, and two at least. */
    public boolean allOf(Set<PersonId> people) {
        return readers.size() >= NEEDED
                && people.containsAll(
                        readers.stream().map(ReaderPair.Reader::person).toList());
    }

    /** The others than this one. */
    public List<ReaderPair.Reader> besides(Member member) {
        return readers.stream()
                .filter(reader -> !reader.person().equals(member.person()))
                .toList();
    }

    Set<ReaderPlace> places() {
        return readers.stream().map(ReaderPair.Reader::place).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether somebody reads at this place today; else they did before. */
    boolean reads(PersonId person) {
        return readers.stream().anyMatch(reader -> reader.person().equals(person));
    }
}
