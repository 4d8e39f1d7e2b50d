package org.ampli.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ampli.evidence.EvidenceId;
import org.ampli.evidence.EvidenceLine;
import org.ampli.grid.Criterion;
import org.ampli.grid.Indicator;
import org.ampli.grid.IndicatorId;
import org.ampli.grid.Part;
import org.ampli.network.CiteId;
import org.ampli.network.Colleague;
import org.ampli.network.Member;
import org.ampli.network.People;
import org.ampli.network.Role;
import org.ampli.sending.GridCopy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Copies a filled sheet with all that it rests on, as it is now. */
@Component
class Copying {

    private final JdbcClient database;
    private final Answers answers;
    private final Meetings meetings;
    private final People people;
    private final Attachments attachments;

    Copying(JdbcClient database, Answers answers, Meetings meetings, People people, Attachments attachments) {
        this.database = database;
        this.answers = answers;
        this.meetings = meetings;
        this.people = people;
        this.attachments = attachments;
    }

    /** The copy of a sheet, in the language of its edition; {@code visa} is null while it is not sent. */
    GridCopy of(SendingChecks.Checked checked, GridCopy.@Nullable Visa visa) {
        Sheet sheet = checked.sheet();
        Assessment assessment = sheet.assessment();
        Map<IndicatorId, Answer> written = answers.all(assessment.id());
        Attached attached = attached(assessment, sheet);
        return new GridCopy(
                GridCopy.FORMAT,
                origin(assessment.cite(), sheet),
                new GridCopy.Edition(
                        sheet.edition().code(),
                        sheet.edition().title(),
                        sheet.edition().language().getLanguage(),
                        sheet.edition().notice()),
                sheet.edition().parts().stream()
                        .map(part -> chapter(part, sheet, written, attached))
                        .toList(),
                attached.evidence(),
                people.team(assessment.cite()).stream().map(Copying::person).toList(),
                meetings.of(assessment.id()).stream()
                        .map(line -> new GridCopy.Meeting(line.day(), line.minutes(), line.present()))
                        .toList(),
                checked.check().hearings().stream()
                        .map(hearing -> new GridCopy.Hearing(
                                hearing.function().name(), hearing.heardAt(), hearing.explanation()))
                        .toList(),
                visa);
    }

    /** Who asked for the visa and who gives it, by the names that they have today. */
    GridCopy.Visa visa(Assessment assessment, Member manager, Instant now) {
        String askedBy = assessment.visaAskedBy == null
                ? null
                : database.sql("select name from person where id = :id")
                        .param("id", assessment.visaAskedBy.value())
                        .query(String.class)
                        .single();
        return new GridCopy.Visa(askedBy, assessment.visaAskedAt, manager.name(), Role.MANAGER.name(), now);
    }

    private GridCopy.Origin origin(CiteId cite, Sheet sheet) {
        return database.sql("select name, town, country from cite where id = :cite")
                .param("cite", cite.value())
                .query((row, number) -> new GridCopy.Origin(
                        row.getString("name"),
                        row.getString("town"),
                        row.getString("country"),
                        sheet.campaign().year(),
                        sheet.campaign().launchedOn(),
                        sheet.campaign().fillBy()))
                .single();
    }

    private static GridCopy.Chapter chapter(
            Part part, Sheet sheet, Map<IndicatorId, Answer> written, Attached attached) {
        List<GridCopy.Criterion> criteria = new ArrayList<>();
        for (Criterion criterion : part.criteria()) {
            List<GridCopy.Line> lines = sheet.edition().indicators(criterion).stream()
                    .map(indicator -> line(indicator, written.getOrDefault(indicator.id(), Answer.NONE), attached))
                    .toList();
            criteria.add(new GridCopy.Criterion(criterion.code(), criterion.title(), lines));
        }
        return new GridCopy.Chapter(part.code(), part.title(), criteria);
    }

    private static GridCopy.Line line(Indicator indicator, Answer answer, Attached attached) {
        List<String> given = answer.content().details();
        return new GridCopy.Line(
                indicator.code(),
                indicator.level().code(),
                indicator.levelPresumed(),
                indicator.text(),
                answer.content().yes(),
                answer.content().argument(),
                IntStream.range(0, indicator.details().size())
                        .mapToObj(i ->
                                new GridCopy.Detail(indicator.details().get(i), i < given.size() ? given.get(i) : ""))
                        .toList(),
                attached.numbers().getOrDefault(indicator.id(), List.of()),
                attached.kept().getOrDefault(indicator.id(), 0),
                answer.changedAt());
    }

    private static GridCopy.Person person(Colleague colleague) {
        return new GridCopy.Person(
                colleague.name(),
                colleague.roles().stream().map(Enum::name).sorted().toList(),
                colleague.functions().stream().map(Enum::name).sorted().toList());
    }

    /** What supports the answers: the pieces that go with the grid, numbered, and how many stay in the Cité. */
    private record Attached(
            List<GridCopy.Evidence> evidence,
            Map<IndicatorId, List<Integer>> numbers,
            Map<IndicatorId, Integer> kept) {}

    private Attached attached(Assessment assessment, Sheet sheet) {
        Map<IndicatorId, List<Attachments.Attachment>> all = attachments.all(assessment.cite(), assessment.id());
        Map<EvidenceId, GridCopy.Evidence> pieces = new LinkedHashMap<>();
        Map<IndicatorId, List<Integer>> numbers = new HashMap<>();
        Map<IndicatorId, Integer> kept = new HashMap<>();
        for (Indicator indicator : sheet.edition().indicators()) {
            for (Attachments.Attachment each : all.getOrDefault(indicator.id(), List.of())) {
                if (each.sent()) {
                    EvidenceLine line = each.line();
                    int number = pieces.computeIfAbsent(line.id(), id -> piece(line, pieces.size() + 1))
                            .number();
                    numbers.computeIfAbsent(indicator.id(), it -> new ArrayList<>())
                            .add(number);
                } else {
                    kept.merge(indicator.id(), 1, Integer::sum);
                }
            }
        }
        return new Attached(List.copyOf(pieces.values()), numbers, kept);
    }

    private static GridCopy.Evidence piece(EvidenceLine line, int number) {
        return new GridCopy.Evidence(
                number,
                line.id().value(),
                line.title(),
                line.kind().name(),
                line.factOn(),
                line.keeper(),
                line.description(),
                line.url(),
                line.isFile()
                        ? new GridCopy.File(line.fileName(), line.size(), line.number(), line.fingerprint())
                        : null);
    }
}
