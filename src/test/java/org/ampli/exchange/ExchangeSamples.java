package org.ampli.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ampli.grid.EditionLine;
import org.ampli.grid.GridEditionId;
import org.ampli.grid.GridFile;
import org.ampli.grid.GridFile.Heading;
import org.ampli.grid.GridFile.Question;

/** What files are made of in plain tests. */
final class ExchangeSamples {

    private ExchangeSamples() {}

    static EditionLine line(String code) {
        Instant now = Instant.parse("2027-02-28T11:00:00Z");
        return new EditionLine(
                new GridEditionId(UUID.randomUUID()), code, null, now, null, null, null, now, null, null, null);
    }

    /** One question under one criterion. */
    static byte[] workbook() {
        Question question = new Question(
                "1.1.1",
                UUID.randomUUID().toString(),
                "1.1",
                "fundamental",
                true,
                "no",
                false,
                "Question ?",
                List.of(),
                null,
                null,
                null);
        Heading criterion = new Heading("1.1", "1", "Critère", null, null, List.of(question), null);
        Heading axis = new Heading("1", "1", "Axe", null, List.of(criterion), null, null);
        GridFile file = new GridFile(
                "2010", "fr", "official", "Grille", "Guide", List.of("Usage."), List.of(axis), null, null, null);
        return GridWorkbook.write(line("2010"), file);
    }
}
