package org.ampli.assessment;

import java.util.List;
import java.util.UUID;
import org.ampli.evidence.EvidenceForm;
import org.ampli.evidence.Refused;
import org.ampli.grid.Indicator;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of a sheet as its page shows it.
 *
 * @param answer as it is stored
 * @param shown what stands in the fields: the stored content, or what was typed and could not be saved
 * @param refused why it could not be saved, or null
 * @param unsaid what was said and could not be added, or null
 * @param beside what other rooms have to show of this indicator
 */
record IndicatorSheet(
        Sheet sheet,
        Indicator indicator,
        Member member,
        Answer answer,
        AnswerContent shown,
        @Nullable Refusal refused,
        List<Contributions.Line> said,
        @Nullable Unsaid unsaid,
        AttachmentList evidence,
        List<BesideIndicator.Note> beside) {

    /** A remark or an idea as it was typed, when it could not be added. */
    record Unsaid(Contributions.Kind kind, String text, Refusal refusal) {}

    /** The same page with an answer as it was typed, when it could not be saved. */
    IndicatorSheet refused(AnswerContent typed, Refusal refusal) {
        return new IndicatorSheet(sheet, indicator, member, answer, typed, refusal, said, unsaid, evidence, beside);
    }

    /** The same page with a remark or an idea that could not be added. */
    IndicatorSheet refused(Unsaid unsaid) {
        return new IndicatorSheet(sheet, indicator, member, answer, shown, refused, said, unsaid, evidence, beside);
    }

    /** The same page with what was typed of evidence, when it could not be added. */
    IndicatorSheet refused(EvidenceForm typed, List<Refused> refusals) {
        return new IndicatorSheet(
                sheet,
                indicator,
                member,
                answer,
                shown,
                refused,
                said,
                unsaid,
                evidence.refused(typed, refusals),
                beside);
    }

    /** The id of the next save from this page. */
    String change() {
        return UUID.randomUUID().toString();
    }

    String detail(int number) {
        return number < shown.details().size() ? shown.details().get(number) : "";
    }

    List<Contributions.Line> said(Contributions.Kind kind) {
        return said.stream().filter(line -> line.kind() == kind).toList();
    }

    @Nullable
    Unsaid unsaid(Contributions.Kind kind) {
        return unsaid != null && unsaid.kind() == kind ? unsaid : null;
    }

    /** Where the browser keeps what is not saved yet: of this person, in this grid, for this indicator. */
    String draftKey() {
        return draftKey(member, sheet, indicator);
    }

    static String draftKey(Member member, Sheet sheet, Indicator indicator) {
        return "ampli:" + member.person().value() + ":"
                + sheet.assessment().id().value() + ":" + indicator.code();
    }

    /** Whether a refusal concerns the argument rather than the whole answer. */
    boolean refusedArgument() {
        return refused != null && refused.key().equals("assessment.refusal.argumentTooLong");
    }
}
