package org.ampli.assessment;

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
import org.ampli.network.People;
import org.ampli.network.PersonId;
import org.ampli.sending.GridCopy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Copies a filled sheet with the evidence that it rests on and the team that filled it, as they are now. */
@Component
class Copying {

    private final JdbcClient database;
    private final People people;

    Copying(JdbcClient database, People people) {
        this.database = database;
        this.people = people;
    }

    /** The copy of a sheet, in the language of its edition, without what is told around it. */
    GridCopy of(IndicatorSheets.Whole whole) {
        Sheet sheet = whole.sheet();
        CiteId cite = sheet.assessment().cite();
        Attached attached = attached(whole);
        return new GridCopy(
                GridCopy.FORMAT,
                origin(cite, sheet),
                new GridCopy.Edition(
                        sheet.edition().code(),
                        sheet.edition().title(),
                        sheet.edition().language().getLanguage(),
                        sheet.edition().notice()),
                sheet.edition().parts().stream()
                        .map(part -> chapter(part, whole, attached))
                        .toList(),
                attached.evidence(),
                people.team(cite).stream().map(Copying::person).toList(),
                List.of(),
                List.of(),
                null);
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

    /** Someone's name as it is today. */
    String name(PersonId person) {
        return database.sql("select name from person where id = :id")
                .param("id", person.value())
                .query(String.class)
                .single();
    }

    private static GridCopy.Chapter chapter(Part part, IndicatorSheets.Whole whole, Attached attached) {
        List<GridCopy.Criterion> criteria = new ArrayList<>();
        for (Criterion criterion : part.criteria()) {
            List<GridCopy.Line> lines = whole.sheet().edition().indicators(criterion).stream()
                    .map(indicator -> line(indicator, whole.answer(indicator), attached))
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

    private static Attached attached(IndicatorSheets.Whole whole) {
        Map<EvidenceId, GridCopy.Evidence> pieces = new LinkedHashMap<>();
        Map<IndicatorId, List<Integer>> numbers = new HashMap<>();
        Map<IndicatorId, Integer> kept = new HashMap<>();
        for (Indicator indicator : whole.sheet().edition().indicators()) {
            for (Attachments.Attachment each : whole.attached(indicator)) {
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
