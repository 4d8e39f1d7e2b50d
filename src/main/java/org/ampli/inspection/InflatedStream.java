package org.ampli.inspection;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** The inside of a zip, read against one budget for the whole file: past it, the file is a bomb. */
final class InflatedStream extends FilterInputStream {

    /** What may still come out of a file. */
    static final class Budget {

        private static final long SMALL = 10L << 20;
        private static final long MOST = 150L << 20;
        private static final int RATIO = 100;

        private long left;

        /** Office documents seldom pass one to twenty; whatever is small may. */
        Budget(long packed) {
            this.left = Math.min(MOST, Math.max(SMALL, packed * RATIO));
        }

        boolean holds(long announced) {
            return announced <= left;
        }

        private void take(long bytes) {
            left -= bytes;
            if (left < 0) {
                throw Declined.bomb();
            }
        }
    }

    private final Budget budget;

    /** What was deflated into these bytes; {@code bare} as a zip holds it, else with a head and a sum. */
    static InputStream of(ByteBuffer packed, boolean bare, Budget budget) {
        InputStream inflating = new InflaterInputStream(new BufferStream(packed), new Inflater(bare), 1 << 14) {
            @Override
            public void close() throws IOException {
                inf.end();
                super.close();
            }
        };
        return new InflatedStream(inflating, budget);
    }

    /** The same bytes as they are, against the same budget. */
    static InputStream of(ByteBuffer plain, Budget budget) {
        return new InflatedStream(new BufferStream(plain), budget);
    }

    InflatedStream(InputStream inflating, Budget budget) {
        super(inflating);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        budget.take(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = in.read(bytes, offset, length);
        budget.take(Math.max(0, count));
        return count;
    }

    /** Reads a slice of the mapped file. */
    private static final class BufferStream extends InputStream {

        private final ByteBuffer bytes;

        private BufferStream(ByteBuffer bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.hasRemaining() ? bytes.get() & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (!bytes.hasRemaining()) {
                return -1;
            }
            int count = Math.min(length, bytes.remaining());
            bytes.get(into, offset, count);
            return count;
        }
    }
}
