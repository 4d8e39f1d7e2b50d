package org.ampli.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "C:\\Documents\\Enquête.pdf, Enquête.pdf",
        "../../etc/passwd, passwd",
        "'  .caché.txt . ', caché.txt",
        "'a\"b;c*.pdf', a_b;c_.pdf",
        "Enquête 👩‍💻.pdf, Enquête 👩💻.pdf",
        "'.pdf', pdf"
    })
    void aNameIsMadeHarmless(String original, String kept) {
        assertThat(FileName.of(original).value()).isEqualTo(kept);
    }

    @Test
    void controlAndDirectionSignsAreRemoved() {
        assertThat(FileName.of("facture\u202Efdp.exe\r\nSet-Cookie: a\u0000\uD800.pdf")
                        .value())
                .isEqualTo("facturefdp.exeSet-Cookie_ a.pdf");
        assertThat(FileName.of("\u202E\r\n").value()).isEqualTo("file");
    }

    @Test
    void aNameHoldsIn255BytesAndKeepsItsEnding() {
        FileName name = FileName.of("é".repeat(300) + ".docx");
        assertThat(name.value().getBytes(StandardCharsets.UTF_8).length).isBetween(250, 255);
        assertThat(name.extension()).isEqualTo("docx");
        assertThat(FileName.of("😀".repeat(100)).value())
                .doesNotContain("\uFFFD")
                .hasSize(126);
    }

    @Test
    void aDownloadSaysItsNameInOneHeaderThatCannotBeBroken() {
        assertThat(FileName.of("Enquête \"2026\"; v2\r\nX: y.pdf").disposition())
                .isEqualTo("attachment; filename=\"Enquete _2026__ v2X_ y.pdf\"; "
                        + "filename*=UTF-8''Enqu%C3%AAte%20_2026_%3B%20v2X_%20y.pdf");
    }

    @Test
    void composedAndDecomposedNamesAreTheSame() {
        assertThat(FileName.of("Enque\u0302te.pdf")).isEqualTo(FileName.of("Enquête.pdf"));
    }
}
