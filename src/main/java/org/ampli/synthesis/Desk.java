package org.ampli.synthesis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ampli.campaign.CampaignId;
import org.ampli.campaign.Deadline;
import org.ampli.grid.GridEditionId;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What those who write a synthesis have before them.
 *
 * @param cite whose it is, null for that of the network
 * @param name of the Cité, empty for the network
 * @param open whether writing may begin: the readings are open to one another
 * @param writers those who write it now: the readers of the Cité, the lead first, or the technical group
 * @param replyBy the Cité's last day to reply to the feedback, null while none is sent
 * @param repliedAt when the Cité said its last word, null while it has not
 * @param due the day of the syntheses, null for a practice grid
 * @param releasedAt when it left, null while it has not
 */
record Desk(
        SynthesisId id,
        @Nullable CiteId cite,
        String name,
        String country,
        CampaignId campaign,
        int year,
        GridEditionId edition,
        boolean open,
        boolean closed,
        List<Writer> writers,
        @Nullable LocalDate replyBy,
        @Nullable Instant repliedAt,
        @Nullable LocalDate due,
        @Nullable Instant releasedAt) {

    /** How many must agree to what the technical group says of the network: nobody alone. */
    private static final int TWO = 2;

    /** One who writes. */
    record Writer(PersonId person, String name) {}

    boolean ofNetwork() {
        return cite == null;
    }

    String address() {
        return ofNetwork() ? "/network-syntheses/" + id.value() : "/readings/" + id.value() + "/synthesis";
    }

    /** Writing may begin once the readings are open to one another; a closed year is read-only for ever. */
    void refuseWriting() {
        if (!open) {
            throw Refusal.conflict("synthesis.refusal.sealed");
        }
        if (closed) {
            throw Refusal.conflict("synthesis.refusal.closed");
        }
    }

    /** Whether the Cité had its say: it said its last word, or its window is over. */
    boolean heard(Instant now) {
        return ofNetwork() || repliedAt != null || replyBy != null && Deadline.passed(replyBy, now);
    }

    /** A synthesis is finished after the reply, or the end of the window for it, and not before. */
    void refuseFinishing(Instant now) {
        refuseWriting();
        if (!ofNetwork() && replyBy == null) {
            throw Refusal.conflict("synthesis.refusal.noFeedback");
        }
        if (!heard(now)) {
            throw Refusal.conflict("synthesis.refusal.reply");
        }
        if (writers.size() < TWO) {
            throw Refusal.conflict("synthesis.refusal.alone");
        }
    }

    /** Whether enough of those who write agree: all readers of a Cité, two of the technical group for the network. */
    boolean enough(List<PersonId> agreed) {
        long agreeing = writers.stream()
                .filter(writer -> agreed.contains(writer.person()))
                .count();
        return agreeing >= (ofNetwork() ? TWO : writers.size());
    }
}
