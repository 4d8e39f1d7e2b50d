package org.ampli.programme;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.PreparingCampaign;
import org.ampli.campaign.Steering;
import org.ampli.draft.DraftForm;
import org.ampli.draft.DraftOutcome;
import org.ampli.draft.DraftText;
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

    /**
     * Saves what a member of the steering group wrote.
     *
     * @param form names the version that the writer had before them
     */
    @Transactional
    DraftOutcome save(Member member, Campaign campaign, Duty duty, DraftForm form) {
        Steering.decides(member);
        preparing.sharing(campaign.id());
        String body = ProgrammeTexts.taken(form);
        UUID change = form.changeId();
        Optional<ProgrammeTexts.Save> before = texts.saved(change);
        if (before.isPresent()) {
            return again(before.get(), campaign, duty, member, body);
        }
        DraftText current = texts.current(campaign.id(), duty);
        if (current.body().equals(body)) {
            return new DraftOutcome.Saved(current);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var save = new ProgrammeTexts.Save(change, campaign.id(), duty, form.version() + 1, body, now, member.person());
        if (form.version() != current.version() || !texts.write(save)) {
            return new DraftOutcome.Clash(texts.current(campaign.id(), duty), body);
        }
        return new DraftOutcome.Saved(new DraftText(body, save.version(), now, member.name()));
    }

    /** Puts a text back into the state of a version, as one more change. */
    @Transactional
    DraftOutcome restore(Member member, Campaign campaign, Duty duty, long version) {
        Steering.decides(member);
        DraftText past = texts.past(campaign.id(), duty, version).orElseThrow(Refusal::notFound);
        long seen = texts.current(campaign.id(), duty).version();
        return save(member, campaign, duty, DraftForm.of(seen, past.body()));
    }

    /** Begins a text with what the year before announced, as long as nothing is written in its place. */
    @Transactional
    void start(Member member, Campaign campaign, Duty duty, String before) {
        Steering.decides(member);
        DraftText current = texts.current(campaign.id(), duty);
        if (!current.blank()) {
            throw Refusal.conflict("programme.refusal.begun");
        }
        save(member, campaign, duty, DraftForm.of(current.version(), before));
    }

    /** The same save, sent again because its answer was lost: acknowledged as the first time. */
    private static DraftOutcome again(
            ProgrammeTexts.Save before, Campaign campaign, Duty duty, Member member, String body) {
        boolean same = before.campaign().equals(campaign.id())
                && before.duty() == duty
                && before.by().equals(member.person())
                && before.body().equals(body);
        if (!same) {
            throw Refusal.conflict("draft.refusal.changeReused");
        }
        return new DraftOutcome.Saved(new DraftText(body, before.version(), before.at(), member.name()));
    }
}
