package org.ampli.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** An image as it is kept: pixels untouched, without what tells who took it, where and when. */
public final class Photo {

    private Photo() {}

    /** @param most the most pixels that are taken, known from the header */
    public static void clean(FileKind kind, ByteBuffer image, WritableByteChannel out, long most) throws IOException {
        switch (kind) {
            case PNG -> PngImage.clean(image, out, most);
            case JPEG -> JpegImage.clean(image, out, most);
            default -> WebpImage.clean(image, out, most);
        }
    }
}
