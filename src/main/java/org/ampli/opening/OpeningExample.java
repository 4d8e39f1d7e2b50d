package org.ampli.opening;

import java.time.Instant;
import java.util.List;
import org.ampli.campaign.Campaign;
import org.ampli.evidence.EvidenceId;
import org.ampli.network.Member;
import org.ampli.sending.GridCopy;
import org.springframework.stereotype.Component;

/** Allows and opens grids of the demo, through the gestures that the steering group and a Cité would make. */
@Component
public class OpeningExample {

    private final OpenAccesses accesses;
    private final Openings openings;
    private final OpeningGrid opening;

    OpeningExample(OpenAccesses accesses, Openings openings, OpeningGrid opening) {
        this.accesses = accesses;
        this.openings = openings;
        this.opening = opening;
    }

    /** Whether nobody has decided anything yet. */
    public boolean untouched(Campaign campaign) {
        return accesses.of(campaign.id()).isEmpty();
    }

    public void allow(Member steerer, Campaign campaign, Instant now) {
        accesses.allow(steerer, campaign.year(), now);
    }

    /** Opens some answers of what the Cité sent, and the first piece of evidence of the first of them. */
    public void open(Member coordinator, Campaign campaign, List<String> codes, Instant now) {
        codes.forEach(code -> opening.open(coordinator, campaign.year(), OpeningGrid.What.answer(code), now));
        GridCopy copy = openings.ownSent(coordinator, campaign.id()).copy();
        copy.evidence().stream()
                .filter(piece -> copy.supportedBy(piece).contains(codes.getFirst()))
                .findFirst()
                .ifPresent(piece -> opening.open(
                        coordinator, campaign.year(), new OpeningGrid.What(null, new EvidenceId(piece.id())), now));
    }
}
