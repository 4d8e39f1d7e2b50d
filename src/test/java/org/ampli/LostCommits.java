package org.ampli;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The line to PostgreSQL breaks when a commit is done and nobody has heard it: between the server's word that it
 * committed and the application.
 */
public final class LostCommits {

    private final String statement;
    private final AtomicInteger wanted = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();

    /** @param statement what a transaction must have said for its commit to be lost */
    public LostCommits(String statement) {
        this.statement = statement;
    }

    /** Loses the next commit, once. */
    public void loseNext() {
        wanted.set(1);
    }

    /** How many were lost. */
    public int lost() {
        return lost.get();
    }

    public Relay.Talk talk() {
        return new Relay.Talk() {

            private volatile boolean said;

            @Override
            public void asked(InputStream client, OutputStream server) throws IOException {
                DataInputStream from = new DataInputStream(client);
                server.write(message(from, 0)); // the first one has no kind
                while (true) {
                    byte[] message = message(from, 1);
                    said |= new String(message, StandardCharsets.UTF_8).contains(statement);
                    server.write(message);
                }
            }

            @Override
            public void answered(InputStream server, OutputStream client) throws IOException {
                DataInputStream from = new DataInputStream(server);
                while (true) {
                    byte[] message = message(from, 1);
                    if (committed(message)) {
                        if (said && wanted.compareAndSet(1, 0)) {
                            lost.incrementAndGet();
                            return;
                        }
                        said = false;
                    }
                    client.write(message);
                }
            }
        };
    }

    private static boolean committed(byte[] message) {
        return message[0] == 'C' && new String(message, 5, message.length - 6, StandardCharsets.UTF_8).equals("COMMIT");
    }

    /** One message of the protocol: its kind, where it has one, its length, its content. */
    private static byte[] message(DataInputStream from, int kind) throws IOException {
        byte[] head = from.readNBytes(kind + 4);
        if (head.length < kind + 4) {
            throw new IOException("hung up");
        }
        int length = ByteBuffer.wrap(head, kind, 4).getInt();
        byte[] content = from.readNBytes(length - 4);
        return ByteBuffer.allocate(head.length + content.length)
                .put(head)
                .put(content)
                .array();
    }
}
