package org.ampli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.Supplier;

/** Stands between two programs on a port of its own, hands on what they say, and hangs up where a test wants it. */
public final class Relay implements AutoCloseable {

    /** One connection through the relay; both sides are hung up when either method ends. */
    public interface Talk {

        default void asked(InputStream client, OutputStream server) throws IOException {
            client.transferTo(server);
        }

        default void answered(InputStream server, OutputStream client) throws IOException {
            server.transferTo(client);
        }
    }

    private final ServerSocket door;
    private final String host;
    private final int target;

    private Relay(ServerSocket door, String host, int target) {
        this.door = door;
        this.host = host;
        this.target = target;
    }

    public static Relay to(String host, int port, Supplier<? extends Talk> talks) {
        try {
            Relay relay = new Relay(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), host, port);
            Thread.startVirtualThread(() -> relay.open(talks));
            return relay;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    private void open(Supplier<? extends Talk> talks) {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Socket server = new Socket(host, target);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                Talk talk = talks.get();
                carry(client, server, talk::asked);
                carry(server, client, talk::answered);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private interface Way {
        void carry(InputStream from, OutputStream to) throws IOException;
    }

    private static void carry(Socket from, Socket to, Way way) {
        Thread.startVirtualThread(() -> {
            try (from;
                    to) {
                way.carry(from.getInputStream(), to.getOutputStream());
            } catch (IOException hungUp) {
                return;
            }
        });
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
