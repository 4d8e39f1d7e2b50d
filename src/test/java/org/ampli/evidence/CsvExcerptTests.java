package org.ampli.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvExcerptTests {

    @Test
    void whateverStandsBetweenTheColumnsIsFound() {
        for (String sign : List.of(";", ",", "\t")) {
            assertThat(CsvExcerpt.of("a" + sign + "b\r\n1" + sign + "2\n", false)
                            .rows())
                    .as(sign)
                    .containsExactly(List.of("a", "b"), List.of("1", "2"));
        }
    }

    @Test
    void whatStandsInQuotesIsOneCell() {
        assertThat(CsvExcerpt.of("a;b\n\"1;\n\"\"un\"\"\";2", false).rows())
                .containsExactly(List.of("a", "b"), List.of("1;\n\"un\"", "2"));
    }

    @Test
    void aFileThatGoesOnIsCutAfterAWholeRow() {
        CsvExcerpt cut = CsvExcerpt.of("a;b\n1;2\n3", true);
        assertThat(cut.rows()).containsExactly(List.of("a", "b"), List.of("1", "2"));
        assertThat(cut.cut()).isTrue();
        CsvExcerpt tall = CsvExcerpt.of("1;2\n".repeat(CsvExcerpt.ROWS + 5), false);
        assertThat(tall.rows()).hasSize(CsvExcerpt.ROWS);
        assertThat(tall.cut()).isTrue();
        CsvExcerpt wide = CsvExcerpt.of("1;".repeat(CsvExcerpt.COLUMNS) + "2", false);
        assertThat(wide.rows().getFirst()).hasSize(CsvExcerpt.COLUMNS);
        assertThat(wide.cut()).isTrue();
        assertThat(CsvExcerpt.of("", false).rows()).isEmpty();
    }
}
