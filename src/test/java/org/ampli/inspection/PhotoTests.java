package org.ampli.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.ampli.shared.Refusal;
import org.junit.jupiter.api.Test;

class PhotoTests {

    private static final String PLACE = "48.89 N 2.20 E";
    private static final long MOST = 50_000_000;

    @Test
    void aJpegLosesWhereAndByWhomItWasTakenAndNoPixel() throws IOException {
        byte[] exif = Samples.join(Bytes.latin("Exif\0\0"), Samples.tags(6, PLACE));
        byte[] photo = Samples.join(
                Arrays.copyOf(Samples.jpegWith(0xE1, exif), 2),
                segments(Samples.jpegWith(0xE1, exif)),
                Samples.text("trailing " + PLACE));
        photo = insert(photo, 0xFE, "comment " + PLACE);
        photo = insert(photo, 0xED, "Photoshop 3.0 " + PLACE);
        photo = insert(photo, 0xE1, "http://ns.adobe.com/xap/1.0/\0 " + PLACE);

        byte[] cleaned = clean(FileKind.JPEG, photo);

        assertThat(new String(photo, "ISO-8859-1")).contains(PLACE, "Photoshop", "adobe");
        assertThat(new String(cleaned, "ISO-8859-1")).doesNotContain(PLACE, "Photoshop", "adobe", "comment");
        assertThat(pixels(cleaned)).isEqualTo(pixels(Samples.jpeg()));
    }

    @Test
    void aPhotoTakenSidewaysStaysUpright() throws IOException {
        byte[] exif = Samples.join(Bytes.latin("Exif\0\0"), Samples.tags(6, PLACE));
        byte[] jpeg = clean(FileKind.JPEG, Samples.jpegWith(0xE1, exif));
        ByteBuffer read = ByteBuffer.wrap(jpeg);
        int tags = Bytes.find(read, Bytes.latin("Exif\0\0"), 0) + 6;
        assertThat(Orientation.of(read.slice(tags, 26))).isEqualTo(6);

        ByteBuffer png = ByteBuffer.wrap(clean(FileKind.PNG, Samples.pngWith("eXIf", Samples.tags(8, PLACE))));
        assertThat(Orientation.of(png.slice(Bytes.find(png, Bytes.latin("eXIf"), 0) + 4, 26)))
                .isEqualTo(8);
        assertThat(ImageIO.read(new ByteArrayInputStream(png.array()))).isNotNull();

        ByteBuffer webp = ByteBuffer.wrap(clean(FileKind.WEBP, WebpSamples.webpWithMetadata(3)));
        assertThat(Orientation.of(webp.slice(Bytes.find(webp, Bytes.latin("EXIF"), 0) + 8, 26)))
                .isEqualTo(3);
        assertThat(new String(webp.array(), "ISO-8859-1")).doesNotContain(PLACE, "Nanterre", "XMP ");
    }

    @Test
    void anUprightPhotoKeepsNoTagsAtAll() throws IOException {
        byte[] exif = Samples.join(Bytes.latin("Exif\0\0"), Samples.tags(1, PLACE));
        assertThat(clean(FileKind.JPEG, Samples.jpegWith(0xE1, exif))).isEqualTo(Samples.jpeg());
        byte[] webp = clean(FileKind.WEBP, WebpSamples.webpWithMetadata(1));
        assertThat(new String(webp, "ISO-8859-1")).doesNotContain("EXIF", "XMP ");
        assertThat(webp[20]).isZero();
        assertThat(ByteBuffer.wrap(webp).order(java.nio.ByteOrder.LITTLE_ENDIAN).getInt(4))
                .isEqualTo(webp.length - 8);
    }

    @Test
    void aPngLosesItsTextsAndNoPixel() throws IOException {
        byte[] photo = Samples.join(Samples.pngWith("tEXt", Samples.text("Author\0" + PLACE)), Samples.text(PLACE));
        byte[] cleaned = clean(FileKind.PNG, photo);
        assertThat(new String(cleaned, "ISO-8859-1")).doesNotContain(PLACE);
        assertThat(pixels(cleaned)).isEqualTo(pixels(Samples.png()));
        assertThat(clean(FileKind.PNG, Samples.png())).isEqualTo(Samples.png());
    }

    @Test
    void codeHiddenInAnImageIsDeclined() {
        assertThat(refusal(FileKind.PNG, Samples.pngWith("tEXt", Samples.text("Comment\0<script>alert(1)</script>"))))
                .isEqualTo("inspection.refusal.mixed");
        assertThat(refusal(FileKind.JPEG, Samples.jpegWith(0xFE, Samples.text("<SCRIPT>alert(1)</script>"))))
                .isEqualTo("inspection.refusal.mixed");
    }

    @Test
    void anImageOfTooManyPixelsIsDeclinedByItsHeader() {
        ByteBuffer png = ByteBuffer.wrap(Samples.png()).putInt(16, 60_000).putInt(20, 60_000);
        assertThat(refusal(FileKind.PNG, png.array())).isEqualTo("inspection.refusal.pixels");
        ByteBuffer jpeg = ByteBuffer.wrap(Samples.jpeg());
        int frame = Bytes.find(jpeg, Bytes.latin("\u00FF\u00C0"), 0);
        jpeg.putShort(frame + 5, (short) 60_000).putShort(frame + 7, (short) 60_000);
        assertThat(refusal(FileKind.JPEG, jpeg.array())).isEqualTo("inspection.refusal.pixels");
        byte[] webp = WebpSamples.webpWithMetadata(1);
        Arrays.fill(webp, 24, 30, (byte) 0xFF);
        assertThat(refusal(FileKind.WEBP, webp)).isEqualTo("inspection.refusal.pixels");
    }

    @Test
    void aBrokenImageIsDeclinedWhereverItBreaks() {
        for (FileKind kind : new FileKind[] {FileKind.PNG, FileKind.JPEG, FileKind.WEBP}) {
            byte[] whole =
                    kind == FileKind.PNG ? Samples.png() : kind == FileKind.JPEG ? Samples.jpeg() : WebpSamples.webp();
            for (int length = 12; length < whole.length - 1; length++) {
                assertThat(refusal(kind, Arrays.copyOf(whole, length)))
                        .as(kind + " " + length)
                        .isNotNull();
            }
        }
    }

    private static byte[] segments(byte[] jpeg) {
        return Arrays.copyOfRange(jpeg, 2, jpeg.length);
    }

    private static byte[] insert(byte[] jpeg, int marker, String content) {
        ByteBuffer segment = ByteBuffer.allocate(4 + content.length());
        segment.putShort((short) (0xFF00 | marker)).putShort((short) (2 + content.length()));
        segment.put(Bytes.latin(content));
        return Samples.join(Arrays.copyOf(jpeg, 2), segment.array(), segments(jpeg));
    }

    private static byte[] clean(FileKind kind, byte[] image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Photo.clean(kind, ByteBuffer.wrap(image), Channels.newChannel(out), MOST);
        return out.toByteArray();
    }

    private static String refusal(FileKind kind, byte[] image) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> clean(kind, image));
        return refusal == null ? null : refusal.key();
    }

    private static int[] pixels(byte[] image) throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(image));
        return read.getRGB(0, 0, read.getWidth(), read.getHeight(), null, 0, read.getWidth());
    }
}
