package org.ampli.synthesis;

import java.util.List;
import java.util.UUID;
import org.ampli.campaign.Campaign;
import org.ampli.network.Member;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Concludes and releases the year of the demo, through the gestures that readers and the steering group would make. */
@Component
public class SynthesisExample {

    private final Desks desks;
    private final WritingSynthesis writing;
    private final AgreeingSynthesis agreeing;
    private final AgreeingSynthesis.Words words;
    private final ReleasingSyntheses releasing;

    SynthesisExample(
            Desks desks,
            WritingSynthesis writing,
            AgreeingSynthesis agreeing,
            AgreeingSynthesis.Words words,
            ReleasingSyntheses releasing) {
        this.desks = desks;
        this.writing = writing;
        this.agreeing = agreeing;
        this.words = words;
        this.releasing = releasing;
    }

    /**
     * Adds a line under a theme.
     *
     * @param part the theme, by its code
     * @param codes the indicators that it rests on
     */
    @Transactional
    public void write(
            Member member, SynthesisId synthesis, String part, Heading heading, List<String> codes, String text) {
        writing.add(member, synthesis, new WritingSynthesis.Wish(UUID.randomUUID(), part, heading, codes, text));
    }

    /** These agree to the whole as it stands. */
    @Transactional
    public void agree(List<Member> some, SynthesisId synthesis) {
        String fingerprint = words.of(desks.find(some.getFirst(), synthesis)).fingerprint();
        some.forEach(member -> agreeing.agree(member, synthesis, fingerprint, ""));
    }

    /** A member of the steering group gives all that are ready to everyone. */
    @Transactional
    public void release(Member steerer, Campaign campaign) {
        releasing.release(steerer, campaign);
    }
}
