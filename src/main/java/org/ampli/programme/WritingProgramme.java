package org.ampli.programme;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.PreparingCampaign;
import org.ampli.campaign.Steering;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a text of the programme so that nothing acknowledged is lost and nobody is overwritten in silence.
 *
 * <p>A save names the version that its writer saw. Where somebody wrote meanwhile, nothing is written, and both texts
 * go back to the second.
 */
@Component
class WritingProgramme {

    private final PreparingCampaign preparing;
    private final ProgrammeTexts texts;
    private final Clock clock;

    WritingProgramme(PreparingCampaign preparing, ProgrammeTexts texts, Clock clock) {
        this.preparing = preparing;
        this.texts = texts;
        this.clock = clock;
    }

    /** How a save ended. */
    sealed interface Outcome {

        /** Committed: this is how the text stands. */
        record Saved(WrittenText text) implements Outcome {}

        /** Nothing was written: somebody else wrote meanwhile. */
        record Clash(WrittenText theirs, String mine) implements Outcome {}
    }

    /**
     * Saves what a member of the steering group wrote.
     *
     * @param change made by the writer's browser: the same save sent twice is written once
     * @param seen the version that the writer had before them
     */
    @Transactional
    Outcome save(Member member, Campaign campaign, Duty duty, Draft draft) {
        Steering.decides(member);
        preparing.sharing(campaign.id());
        Optional<ProgrammeTexts.Save> before = texts.saved(draft.change());
        if (before.isPresent()) {
            return again(before.get(), campaign, duty, member, draft.body());
        }
        WrittenText current = texts.current(campaign.id(), duty);
        if (current.body().equals(draft.body())) {
            return new Outcome.Saved(current);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var save = new ProgrammeTexts.Save(
                draft.change(), campaign.id(), duty, draft.seen() + 1, draft.body(), now, member.person());
        if (draft.seen() != current.version() || !texts.write(save)) {
            return new Outcome.Clash(texts.current(campaign.id(), duty), draft.body());
        }
        return new Outcome.Saved(new WrittenText(draft.body(), save.version(), now, member.name()));
    }

    /** What a writer had before them, and what they wrote. */
    record Draft(UUID change, long seen, String body) {}

    /** Puts a text back into the state of a version, as one more change. */
    @Transactional
    Outcome restore(Member member, Campaign campaign, Duty duty, long version) {
        Steering.decides(member);
        WrittenText past = texts.past(campaign.id(), duty, version).orElseThrow(Refusal::notFound);
        long seen = texts.current(campaign.id(), duty).version();
        return save(member, campaign, duty, new Draft(UUID.randomUUID(), seen, past.body()));
    }

    /** Begins a text with what the year before announced, as long as nothing is written in its place. */
    @Transactional
    void start(Member member, Campaign campaign, Duty duty, String before) {
        Steering.decides(member);
        WrittenText current = texts.current(campaign.id(), duty);
        if (!current.blank()) {
            throw Refusal.conflict("programme.refusal.begun");
        }
        save(member, campaign, duty, new Draft(UUID.randomUUID(), current.version(), before));
    }

    /** The same save, sent again because its answer was lost: acknowledged as the first time. */
    private static Outcome again(ProgrammeTexts.Save before, Campaign campaign, Duty duty, Member member, String body) {
        boolean same = before.campaign().equals(campaign.id())
                && before.duty() == duty
                && before.by().equals(member.person())
                && before.body().equals(body);
        if (!same) {
            throw Refusal.conflict("programme.refusal.changeReused");
        }
        return new Outcome.Saved(new WrittenText(body, before.version(), before.at(), member.name()));
    }
}
