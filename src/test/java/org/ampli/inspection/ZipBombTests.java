package org.ampli.inspection;

import static org.ampli.inspection.FileInspectionTests.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipBombTests {

    static final String BOMB = "inspection.refusal.bomb";

    @Test
    void aDocumentThatInflatesWithoutMeasureIsDeclinedAtOnce() {
        byte[] bomb = Samples.docxWith("word/media/zeros.bin", new byte[92 << 20]);
        assertThat(bomb.length).isLessThan(400_000);
        assertDeclinedLightly(bomb);
    }

    @Test
    void aBombThatLiesAboutItsSizeIsDeclinedWhileItInflates() {
        byte[] bomb = Samples.docxWith("word/media/zeros.bin", new byte[92 << 20]);
        ByteBuffer bytes = ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN);
        int last = Bytes.findLast(bytes, Bytes.latin("PK\1\2"), bomb.length);
        bytes.putInt(last + 24, 1000);
        assertDeclinedLightly(bomb);
    }

    @Test
    void aHundredThousandEntriesAreDeclined() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int index = 0; index < 100_000; index++) {
            parts.put("word/" + index, new byte[0]);
        }
        assertDeclinedLightly(Samples.office("wordprocessingml.document.main+xml", parts));
    }

    @Test
    void entriesThatShareTheirBytesAreDeclined() {
        byte[] document = Samples.docxWith("word/a.bin", new byte[300]);
        ByteBuffer bytes = ByteBuffer.wrap(document).order(ByteOrder.LITTLE_ENDIAN);
        int second = Bytes.find(bytes, Bytes.latin("PK\1\2"), 0);
        int packed = bytes.getInt(second + 20);
        bytes.putInt(second + 20, packed + 40);
        assertThat(refusal("a.docx", document)).isEqualTo(BOMB);
    }

    @Test
    void aBombInsideADocumentIsDeclined() {
        byte[] inner = Samples.office("spreadsheetml.sheet.main+xml", Map.of("xl/zeros.bin", new byte[92 << 20]));
        assertDeclinedLightly(Samples.docxWith("word/embeddings/a.xlsx", inner));
        byte[] layered = Samples.zip(Map.of("again.zip", Samples.zip(Map.of("zeros", new byte[1 << 20]))));
        assertThat(refusal("a.docx", layered)).isEqualTo("inspection.refusal.archive");
    }

    @Test
    void aDocumentThatEndsTooEarlyIsDeclined() {
        byte[] document = Samples.docx();
        assertThat(refusal("a.docx", java.util.Arrays.copyOf(document, document.length - 30)))
                .isEqualTo("inspection.refusal.broken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "/etc/passwd",
                "word/..\\evil",
                "C:/evil",
                "word/a\u0000b",
                "word/CON",
                "word/com1.xml",
                "word/name.",
                "word/name ",
                "word//a"
            })
    void aNameThatLeavesItsFolderIsDeclined(String name) {
        assertThat(refusal("a.docx", Samples.docxWith(name, new byte[1]))).isEqualTo("inspection.refusal.entryNames");
    }

    @Test
    void aVeryLongNameAndASymbolicLinkAreDeclined() {
        assertThat(refusal("a.docx", Samples.docxWith("word/" + "a".repeat(300), new byte[1])))
                .isEqualTo("inspection.refusal.entryNames");
        byte[] document = Samples.docxWith("word/link", new byte[1]);
        ByteBuffer bytes = ByteBuffer.wrap(document).order(ByteOrder.LITTLE_ENDIAN);
        int last = Bytes.findLast(bytes, Bytes.latin("PK\1\2"), document.length);
        bytes.putInt(last + 38, 0xA1FF0000);
        assertThat(refusal("a.docx", document)).isEqualTo("inspection.refusal.entryNames");
    }

    private static void assertDeclinedLightly(byte[] bomb) {
        assertDeclinedLightly("a.docx", bomb, BOMB);
    }

    /** Within a second, and in little memory. */
    static void assertDeclinedLightly(String name, byte[] bomb, String reason) {
        refusal("a.docx", Samples.docx());
        Runtime memory = Runtime.getRuntime();
        System.gc();
        long before = memory.totalMemory() - memory.freeMemory();
        long start = System.nanoTime();
        assertThat(refusal(name, bomb)).isEqualTo(reason);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        assertThat(memory.totalMemory() - memory.freeMemory() - before).isLessThan(64L << 20);
    }
}
