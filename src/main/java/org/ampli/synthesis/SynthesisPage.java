package org.ampli.synthesis;

import java.util.List;
import java.util.UUID;
import org.ampli.draft.DraftField;
import org.ampli.grid.GridEdition;
import org.ampli.grid.Part;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A synthesis as its readers see it while they write.
 *
 * @param synthesis as it would be frozen now
 * @param agreed those who agreed to these very words
 * @param heard whether the Cité had its say
 */
record SynthesisPage(
        Desk desk,
        Member member,
        GridEdition edition,
        List<WrittenLine> lines,
        Synthesis synthesis,
        List<PersonId> agreed,
        List<SynthesisVersion> versions,
        boolean heard) {

    /** Whether the words as they stand are the last version. */
    boolean settled() {
        return !versions.isEmpty() && versions.getFirst().fingerprint().equals(fingerprint());
    }

    String fingerprint() {
        return synthesis.fingerprint();
    }

    boolean agreedByMe() {
        return agreed.contains(member.person());
    }

    /** The names of those who have agreed to these words, and of those who have not. */
    List<String> names(boolean agreeing) {
        return desk.writers().stream()
                .filter(writer -> agreed.contains(writer.person()) == agreeing)
                .map(Desk.Writer::name)
                .toList();
    }

    boolean writable() {
        return desk.open() && !desk.closed();
    }

    long written(Part part) {
        return lines.stream()
                .filter(line -> line.part().equals(part.code()) && !line.text().blank())
                .count();
    }

    List<WrittenLine> under(Part part, Heading heading) {
        return lines.stream()
                .filter(line -> line.part().equals(part.code()) && line.heading() == heading)
                .toList();
    }

    /** A line, to be written in. */
    DraftField field(WrittenLine line, String label) {
        return field(desk, member, line, label);
    }

    static DraftField field(Desk desk, Member member, WrittenLine line, String label) {
        String address = desk.address() + "/lines/" + line.id().value();
        String back = desk.address() + "/" + line.part() + "#d" + line.id().value();
        return DraftField.of(
                new DraftField.Place(line.id().draft(), address, back, label, "", 3),
                WrittenLine.LONGEST,
                member,
                line.text());
    }

    String once() {
        return UUID.randomUUID().toString();
    }

    /**
     * One theme of it, with what it may start from.
     *
     * @param removed the line that was just taken away and can be put back, or null
     */
    record Theme(
            SynthesisPage whole,
            Part part,
            List<StartingPoints.Gap> gaps,
            List<StartingPoints.Said> said,
            @Nullable UUID removed) {}
}
