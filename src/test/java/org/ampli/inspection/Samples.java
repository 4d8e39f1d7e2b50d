package org.ampli.inspection;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files of every kind, good and bad, made on the spot so that none lies in the repository. */
public final class Samples {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private Samples() {}

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] pdf() {
        return pdf("");
    }

    static byte[] pdf(String trailer) {
        return text("""
                %PDF-1.4
                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
                3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /Contents 4 0 R
                  /Resources <</Font <</F <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>> endobj
                4 0 obj <</Length 46>> stream
                BT /F 24 Tf 20 40 Td (Une preuve en PDF) Tj ET
                endstream endobj
                trailer <</Root 1 0 R TRAILER>>
                %%EOF
                """.replace("TRAILER", trailer));
    }

    public static byte[] image(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, x * 7919 ^ y * 104729);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public static byte[] png() {
        return image("png", 24, 16);
    }

    public static byte[] jpeg() {
        return image("jpg", 24, 16);
    }

    /** A JPEG whose tags say where it was taken. */
    public static byte[] photoTakenIn(String place) {
        return jpegWith(0xE1, join(Bytes.latin("Exif\0\0"), tags(1, place)));
    }

    static byte[] chunk(String type, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + content.length);
        chunk.putInt(content.length).put(Bytes.latin(type)).put(content);
        CRC32 check = new CRC32();
        check.update(chunk.array(), 4, 4 + content.length);
        return chunk.putInt((int) check.getValue()).array();
    }

    /** A PNG with one more chunk after its header. */
    static byte[] pngWith(String type, byte[] content) {
        byte[] png = png();
        return join(Arrays.copyOf(png, 33), chunk(type, content), Arrays.copyOfRange(png, 33, png.length));
    }

    /** A JPEG with one more segment after its first marker. */
    static byte[] jpegWith(int marker, byte[] content) {
        byte[] jpeg = jpeg();
        ByteBuffer segment = ByteBuffer.allocate(4 + content.length);
        segment.putShort((short) (0xFF00 | marker))
                .putShort((short) (2 + content.length))
                .put(content);
        return join(Arrays.copyOf(jpeg, 2), segment.array(), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** The tags of a photo: which way up, and where it was taken. */
    static byte[] tags(int orientation, String place) {
        ByteBuffer tiff = ByteBuffer.allocate(50 + place.length());
        tiff.put(Bytes.latin("MM")).putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x010E)
                .putShort((short) 2)
                .putInt(place.length())
                .putInt(38)
                .putInt(0);
        return tiff.put(Bytes.latin(place)).array();
    }

    public static byte[] docx() {
        return office(WORD, Map.of());
    }

    static byte[] docxWith(String name, byte[] content) {
        return office(WORD, Map.of(name, content));
    }

    static byte[] office(String mainType, Map<String, byte[]> more) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", text("<Types><Override ContentType=\"" + mainType + "\"/></Types>"));
        parts.put("word/document.xml", text("<w:document>Compte rendu</w:document>"));
        parts.putAll(more);
        return zip(parts);
    }

    static byte[] openDocument(FileKind kind, Map<String, byte[]> more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] type = text(kind.mediaType());
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            CRC32 check = new CRC32();
            check.update(type);
            first.setCrc(check.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(text("<office:document-content/>"));
            for (Map.Entry<String, byte[]> part : more.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
