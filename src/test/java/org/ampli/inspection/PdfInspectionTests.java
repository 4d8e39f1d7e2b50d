package org.ampli.inspection;

import static org.ampli.inspection.FileInspectionTests.kind;
import static org.ampli.inspection.FileInspectionTests.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A PDF that would do something when it is opened, however it hides it. */
class PdfInspectionTests {

    private static final String ACTIVE = "inspection.refusal.active";
    private static final String STORE = "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode";

    @Test
    void aPdfThatOnlyShowsIsTaken() throws IOException {
        assertThat(kind("a.pdf", Samples.pdf())).isEqualTo(FileKind.PDF);
        assertThat(kind("a.pdf", PdfSamples.linkTo("https://example.org/wiki/JavaScript?a=(b)")))
                .isEqualTo(FileKind.PDF);
        assertThat(kind("a.pdf", PdfSamples.store(STORE, PdfSamples.deflated(Samples.text("1 0 <</S /URI>>")))))
                .isEqualTo(FileKind.PDF);
        assertThat(kind("a.pdf", PdfSamples.store("/Filter [/ASCII85Decode /LZWDecode]", new byte[900])))
                .as("streams that hold no objects are left alone")
                .isEqualTo(FileKind.PDF);
    }

    @Test
    void aScriptAProgramAndAFileAreFoundInPackedObjects() {
        for (byte[] file : new byte[][] {PdfSamples.withScript(), PdfSamples.withProgram(), PdfSamples.withFile()}) {
            assertThat(refusal("a.pdf", file)).isEqualTo(ACTIVE);
        }
        assertThat(new String(PdfSamples.withScript(), StandardCharsets.ISO_8859_1))
                .as("nothing of it is seen from outside")
                .doesNotContain("/JavaScript", "/JS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<</S /JavaScript /JS (app.alert\\(1\\))>>",
                "<</S/J#61vaScript/#4aS(x)>>",
                "<</S/#4C#61#75#6E#63#68/F(a.exe)>>",
                "[<</Type /EmbeddedFile>>]",
                "<</EF <</F 5 0 R>>>>",
                "<</XFA 5 0 R>>",
                "<</Subtype /RichMedia>>",
                "<</S /SubmitForm>>",
                "/Launch"
            })
    void whatActsIsFoundInTheOpenAndPackedInEverySpelling(String object) {
        byte[] open = Samples.text("8 0 obj " + object + " endobj\n");
        assertThat(refusal("a.pdf", PdfSamples.store("/Length 0>> endobj " + new String(open) + "7 0 obj <<", open)))
                .isEqualTo(ACTIVE);
        byte[] padding = Samples.text(" ".repeat(65_530));
        byte[] packed = PdfSamples.deflated(Samples.join(Samples.text("1 0 "), padding, Samples.text(object)));
        assertThat(refusal("a.pdf", PdfSamples.store(STORE, packed))).isEqualTo(ACTIVE);
        String folded = "/N 1 /X (endobj) %stream\n /F#69rst 4 /Filter [/Fl]";
        assertThat(refusal("a.pdf", PdfSamples.store(folded, packed))).isEqualTo(ACTIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Type /ObjStm /N 1 /First 4",
                "/Type /ObjStm /N 1 /First 4 /Filter /LZWDecode",
                "/Type /ObjStm /N 1 /First 4 /Filter 7 0 R /X /FlateDecode",
                "/Type /ObjStm /N 1 /First 4 /Filter [/ASCIIHexDecode /FlateDecode]",
                "/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode]",
                "/N 1 /X /Filter /First 4 /Filter /FlateDecode",
                "/N 1 /First 4 /Filter /FlateDecode /DecodeParms <</Predictor 12>>"
            })
    void objectsThatAreHiddenTwiceAreDeclined(String dictionary) {
        byte[] packed = PdfSamples.deflated(Samples.text("1 0 <<>>"));
        assertThat(refusal("a.pdf", PdfSamples.store(dictionary, packed))).isEqualTo("inspection.refusal.mixed");
    }

    @Test
    void packedObjectsThatBreakOffAreDeclined() {
        byte[] packed = PdfSamples.deflated(Samples.text("1 0 <</S /URI>>".repeat(100)));
        assertThat(refusal("a.pdf", PdfSamples.store(STORE, Arrays.copyOf(packed, packed.length / 2))))
                .isEqualTo("inspection.refusal.broken");
        assertThat(refusal("a.pdf", PdfSamples.store(STORE, Samples.text("1 0 <<>>"))))
                .isEqualTo("inspection.refusal.broken");
    }

    @Test
    void aPasswordIsFoundHoweverItIsSpelled() {
        assertThat(refusal("a.pdf", Samples.pdf("/Encr#79pt 5 0 R"))).isEqualTo("inspection.refusal.encrypted");
        assertThat(refusal("a.pdf", Samples.pdf("/#45ncrypt<</V 1>>"))).isEqualTo("inspection.refusal.encrypted");
    }

    @Test
    void objectsThatInflateWithoutMeasureAreDeclinedAtOnce() {
        byte[] bomb = PdfSamples.store(STORE, PdfSamples.deflated(new byte[40 << 20]));
        assertThat(bomb.length).isLessThan(60_000);
        ZipBombTests.assertDeclinedLightly("a.pdf", bomb, ZipBombTests.BOMB);
    }

    @Test
    void aFileThatWearsOutItsReaderIsDeclinedAtOnce() {
        byte[] without = PdfSamples.store("/Length 4000000>> obj( ", Samples.text("obj(".repeat(1_000_000)));
        ZipBombTests.assertDeclinedLightly("a.pdf", without, "inspection.refusal.mixed");
    }
}
