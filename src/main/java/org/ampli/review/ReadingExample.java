package org.ampli.review;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ampli.assessment.AssessmentId;
import org.ampli.draft.DraftForm;
import org.ampli.network.Member;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what Cités of the demo sent, through the gestures that their readers would make. */
@Component
public class ReadingExample {

    private final ReadingLines lines;
    private final Readings readings;
    private final WritingRemark writing;
    private final FinishingReading finishing;

    ReadingExample(ReadingLines lines, Readings readings, WritingRemark writing, FinishingReading finishing) {
        this.lines = lines;
        this.readings = readings;
        this.writing = writing;
        this.finishing = finishing;
    }

    /** What a member reads of a Cité by its address, in the campaign that is open; empty while nothing is sent. */
    public Optional<AssessmentId> of(Member reader, String slug) {
        return lines.of(reader).stream()
                .filter(line -> line.slug().equals(slug) && !line.closed())
                .findFirst()
                .flatMap(line -> Optional.ofNullable(line.assessment()))
                .map(AssessmentId::new);
    }

    /** Whether the member has said nothing of it yet. */
    public boolean untouched(Member reader, String slug) {
        return lines.of(reader).stream()
                .anyMatch(line -> line.slug().equals(slug)
                        && !line.closed()
                        && line.state().equals("toRead"));
    }

    /**
     * A reader reads one indicator.
     *
     * @param remarks what they say of it, by facet; nothing to say when empty
     */
    @Transactional
    public void read(Member reader, AssessmentId id, String code, Map<Facet, String> remarks) {
        remarks.forEach((facet, text) -> writing.save(
                reader, id, code, facet, new DraftForm(UUID.randomUUID().toString(), "0", text)));
        if (remarks.isEmpty()) {
            writing.sayNothing(
                    reader, id, code, readings.find(reader, id).sent().id());
        }
    }

    /** A reader says that their reading is done. */
    @Transactional
    public void done(Member reader, AssessmentId id) {
        finishing.finish(reader, id, readings.find(reader, id).sent().id());
    }
}
