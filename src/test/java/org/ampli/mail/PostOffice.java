package org.ampli.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.ampli.Relay;

/** A mail server, and a way to it on which things go wrong as the test says. */
final class PostOffice implements AutoCloseable {

    /** What happens to whoever brings a mail. */
    enum Mood {
        WORKS,
        /** Hangs up before a word is said. */
        AWAY,
        /** « 421 », as a server that closes. */
        BUSY,
        /** Takes the mail, and dies before it says so. */
        DIES_BEFORE_THE_RECEIPT,
        /** Knows nobody by this name. */
        KNOWS_NOBODY
    }

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Relay way;
    volatile Mood mood = Mood.WORKS;

    PostOffice() {
        mail.start();
        way = Relay.to("127.0.0.1", mail.getSmtp().getPort(), Talk::new);
    }

    int port() {
        return way.port();
    }

    List<MimeMessage> received(String recipient) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(message -> recipient.equals(to(message)))
                .toList();
    }

    static String to(MimeMessage message) {
        return header(message, "To");
    }

    static String header(MimeMessage message, String name) {
        try {
            return message.getHeader(name, null);
        } catch (jakarta.mail.MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        way.close();
        mail.stop();
    }

    private final class Talk implements Relay.Talk {

        private final Mood today = mood;

        @Override
        public void asked(InputStream client, OutputStream server) throws IOException {
            if (today != Mood.AWAY) {
                client.transferTo(server);
            }
        }

        @Override
        public void answered(InputStream server, OutputStream client) throws IOException {
            if (today == Mood.AWAY) {
                return;
            }
            if (today == Mood.BUSY) {
                client.write("421 4.3.2 closing for the night\r\n".getBytes(StandardCharsets.US_ASCII));
                return;
            }
            BufferedReader answers = new BufferedReader(new InputStreamReader(server, StandardCharsets.US_ASCII));
            int told = 0;
            boolean content = false;
            for (String answer = answers.readLine(); answer != null; answer = answers.readLine()) {
                if (content && today == Mood.DIES_BEFORE_THE_RECEIPT) {
                    return;
                }
                content = answer.startsWith("354");
                boolean recipient = answer.startsWith("250 ") && ++told == 3;
                String said = recipient && today == Mood.KNOWS_NOBODY ? "550 5.1.1 no such box here" : answer;
                client.write((said + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        }
    }
}
