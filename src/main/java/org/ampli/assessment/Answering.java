package org.ampli.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ampli.grid.Indicator;
import org.ampli.live.Live;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes an answer so that nothing acknowledged is lost and nobody is overwritten in silence.
 *
 * <p>A save names the version that its writer saw. Where somebody wrote meanwhile, fields that only one of the two
 * changed are joined; where both changed the same one, nothing is written and both texts go back to the second.
 */
@Component
class Answering {

    private final Opening opening;
    private final Answers answers;
    private final AnswerHistory history;
    private final Live live;
    private final Clock clock;

    Answering(Opening opening, Answers answers, AnswerHistory history, Live live, Clock clock) {
        this.opening = opening;
        this.answers = answers;
        this.history = history;
        this.live = live;
        this.clock = clock;
    }

    /**
     * Saves what a member wrote.
     *
     * @param change made by the writer's browser: the same save sent twice is written once
     * @param seen the version that the writer had before them
     */
    @Transactional
    Outcome save(Member member, Indicator indicator, UUID change, long seen, AnswerContent wanted) {
        wanted.check();
        Optional<Answers.Written> before = answers.written(change);
        if (before.isPresent()) {
            return again(before.get(), opening.of(member).id(), indicator, member, wanted);
        }
        AssessmentId assessment = opening.toWrite(member);
        Answer current = answers.find(assessment, indicator.id());
        Optional<AnswerContent> joined = seen == current.version()
                ? Optional.of(wanted)
                : history.state(assessment, indicator.id(), seen)
                        .flatMap(base -> wanted.mergedWith(current.content(), base));
        if (current.content().equals(joined.orElse(wanted))) {
            return new Outcome.Saved(current);
        }
        return joined.map(content -> write(member, indicator, assessment, change, current, wanted, content))
                .orElseGet(() -> new Outcome.Clash(current, wanted));
    }

    /** Puts an answer back into the state of a version, as one more change. */
    @Transactional
    Outcome restore(Member member, Indicator indicator, long version) {
        AssessmentId assessment = opening.of(member).id();
        AnswerContent past = history.state(assessment, indicator.id(), version).orElseThrow(Refusal::notFound);
        long seen = answers.find(assessment, indicator.id()).version();
        return save(member, indicator, UUID.randomUUID(), seen, past);
    }

    /** Takes back the last spell of writing, whoever wrote it. */
    @Transactional
    Outcome undo(Member member, Indicator indicator) {
        List<AnswerHistory.Change> spells = history.of(opening.of(member).id(), indicator.id());
        if (spells.isEmpty()) {
            throw Refusal.conflict("assessment.refusal.nothingToUndo");
        }
        return restore(member, indicator, spells.size() > 1 ? spells.get(1).version() : 0);
    }

    private Outcome write(
            Member member,
            Indicator indicator,
            AssessmentId assessment,
            UUID change,
            Answer current,
            AnswerContent wanted,
            AnswerContent content) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Answers.Written state = new Answers.Written(
                assessment, indicator.id(), current.version() + 1, content, now, member.person(), wanted.fingerprint());
        if (!answers.write(change, state)) {
            return new Outcome.Clash(answers.find(assessment, indicator.id()), wanted);
        }
        live.tell(member.ownCite().value(), "answer", indicator.code() + " " + state.version());
        return new Outcome.Saved(new Answer(content, state.version(), now, member.name()));
    }

    /** The same save, sent again because its answer was lost: acknowledged as the first time. */
    private static Outcome again(
            Answers.Written before, AssessmentId assessment, Indicator indicator, Member member, AnswerContent wanted) {
        boolean same = before.assessment().equals(assessment)
                && before.indicator().equals(indicator.id())
                && before.by().equals(member.person())
                && before.asked().equals(wanted.fingerprint());
        if (!same) {
            throw Refusal.conflict("assessment.refusal.changeReused");
        }
        return new Outcome.Saved(new Answer(before.content(), before.version(), before.at(), member.name()));
    }

    /** How a save ended. */
    sealed interface Outcome {

        /** Committed: this is how the answer stands. */
        record Saved(Answer answer) implements Outcome {}

        /** Nothing was written: somebody else wrote the same field meanwhile. */
        record Clash(Answer theirs, AnswerContent mine) implements Outcome {}
    }
}
