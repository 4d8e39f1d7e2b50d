package org.ampli.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ampli.CutAt;
import org.ampli.OnAReading;
import org.ampli.Visitor;
import org.junit.jupiter.api.Test;

/**
 * The last « my reading is done » whose line is cut at any of its steps leaves the seal whole; the next one breaks it.
 */
class HalfUnsealedTests extends OnAReading {

    @Test
    void aReadingIsUnsealedWholeOrNotAtAll() {
        remark(lead, "LEAD", "1.4.3", "METHODS", "Dites comment.");
        assertThat(done(signedIn(lead))).isEqualTo(302);
        Visitor other = signedIn(second);
        for (String table : List.of("reading_done", "reading")) {
            try (CutAt cut = CutAt.row(database, table, assessment)) {
                assertThat(done(other)).as(cut.table()).isEqualTo(503);
            }
            assertThat(other.page(here() + "/1.4.3")).doesNotContain("Dites comment.");
            assertThat(other.get(here() + "/joint").status()).isEqualTo(409);
        }
        assertThat(done(other)).isEqualTo(302);
        assertThat(other.page(here() + "/joint/1.4.3")).contains("Dites comment.");
    }

    private int done(Visitor reader) {
        String sending =
                reader.page(here() + "/1.1.1").replaceAll("(?s).*name=\"sending\" value=\"([0-9a-f-]{36})\".*", "$1");
        return reader.post(here() + "/done", "sending", sending).status();
    }
}
