package org.ampli.inspection;

import java.nio.ByteBuffer;

/** WebP pictures, made on the spot. */
final class WebpSamples {

    private WebpSamples() {}

    /** The smallest WebP that a browser shows, one pixel without loss. */
    static byte[] webp() {
        return riff(webpChunk("VP8L", new byte[] {0x2f, 0, 0, 0, 0, 7, 16, -3, -113, -2, 7, 34, -94, -1, 1}));
    }

    static byte[] webpWithMetadata(int orientation) {
        byte[] extended = {0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        return riff(Samples.join(
                webpChunk("VP8X", extended),
                webpChunk("VP8L", new byte[] {0x2f, 0, 0, 0, 0, 7, 16, -3, -113, -2, 7, 34, -94, -1, 1}),
                webpChunk("EXIF", Samples.tags(orientation, "48.89 N 2.20 E")),
                webpChunk("XMP ", Samples.text("<x:xmpmeta>Nanterre</x:xmpmeta>"))));
    }

    private static byte[] webpChunk(String type, byte[] content) {
        byte[] length = ByteBuffer.allocate(4)
                .putInt(Integer.reverseBytes(content.length))
                .array();
        return Samples.join(Bytes.latin(type), length, content, new byte[content.length & 1]);
    }

    private static byte[] riff(byte[] chunks) {
        byte[] length = ByteBuffer.allocate(4)
                .putInt(Integer.reverseBytes(4 + chunks.length))
                .array();
        return Samples.join(Bytes.latin("RIFF"), length, Bytes.latin("WEBP"), chunks);
    }
}
