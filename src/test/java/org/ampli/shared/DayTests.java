package org.ampli.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticMessageSource;

class DayTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | 2026-10-01 | 1er octobre 2026
            fr | 2026-10-11 | 11 octobre 2026
            fr | 2027-02-22 | 22 février 2027
            en | 2026-10-01 | October 1, 2026
            """)
    void aDayIsWrittenAsItsLanguageDoes(String language, LocalDate day, String written) {
        Page page =
                new Page(Locale.of(language), new StaticMessageSource(), Optional.empty(), "/", null, "", path -> path);
        assertThat(page.day(day)).isEqualTo(written);
    }
}
