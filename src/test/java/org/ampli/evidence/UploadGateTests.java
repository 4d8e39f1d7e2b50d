package org.ampli.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Uploads that a browser would not send, written byte by byte. */
class UploadGateTests extends OverHttp {

    private static final String TYPE = "Content-Type: multipart/form-data; boundary=x\r\n";

    Visitor someone;
    String cookies;

    @BeforeEach
    void someoneSignedIn() {
        someone = signedIn(team.officer());
        someone.token();
        cookies = "Cookie: " + someone.cookie() + "\r\n";
    }

    @Test
    void tenGigabytesAreRefusedBeforeTheyAreSent() throws IOException {
        long start = System.nanoTime();
        String answer = send(cookies + TYPE + "Content-Length: 10737418240\r\n", "--x\r\n");
        assertThat(answer).startsWith("HTTP/1.1 413").contains("105\u00a0Mo");
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    @Test
    void aLengthMustBeAnnounced() throws IOException {
        assertThat(send(cookies + TYPE + "Transfer-Encoding: chunked\r\n", "0\r\n\r\n"))
                .startsWith("HTTP/1.1 411");
    }

    @Test
    void whoIsNotSignedInSendsNothing() throws IOException {
        assertThat(send(TYPE + "Content-Length: 20000000\r\n", "--x\r\n")).startsWith("HTTP/1.1 401");
    }

    @Test
    void aBodyThatBreaksOffIsNotTakenForAnOldForm() throws IOException {
        String body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nabc";
        assertThat(send(cookies + TYPE + "Content-Length: " + body.length() + "\r\n", body))
                .startsWith("HTTP/1.1 400")
                .contains("interrompu");
    }

    @Test
    void tenThousandPartsAreRefused() throws IOException {
        String part = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n";
        String body = part.repeat(10_000) + "--x--\r\n";
        assertThat(send(cookies + TYPE + "Content-Length: " + body.length() + "\r\n", body))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void aPartWithAHeaderOfAMegabyteIsRefused() throws IOException {
        String body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\nX: "
                + "a".repeat(1_000_000) + "\r\n\r\nabc\r\n--x--\r\n";
        assertThat(send(cookies + TYPE + "Content-Length: " + body.length() + "\r\n", body))
                .startsWith("HTTP/1.1 4")
                .doesNotContain("HTTP/1.1 200");
    }

    @Test
    void bytesThatAreNoTextAreRefusedInPartsToo() throws IOException {
        for (String title : List.of("a\u00FFb", "\u00C0\u0080", "\u00ED\u00A0\u0080", "a\0b")) {
            String body = field("_csrf", someone.token()) + field("kind", "description") + field("title", title)
                    + field("description", "x") + "--x--\r\n";
            assertThat(send(cookies + TYPE + "Content-Length: " + body.length() + "\r\n", body))
                    .startsWith("HTTP/1.1 400");
        }
        assertThat(items()).isZero();
    }

    private static String field(String name, String value) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private int items() {
        return database.sql("select count(*) from evidence_item where cite_id = :cite")
                .param("cite", team.cite().value())
                .query(Integer.class)
                .single();
    }

    /** Whoever hangs up before the length that was announced leaves nothing behind. */
    @Test
    void aBodyThatIsShorterThanItsLengthLeavesNothing() throws IOException {
        String body = "--x\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nfile\r\n--x\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nabc";
        assertThat(send(cookies + TYPE + "Content-Length: " + (body.length() + 5_000) + "\r\n", body))
                .startsWith("HTTP/1.1 400")
                .contains("interrompu");
        assertThat(items()).isZero();
    }

    private String send(String headers, String body) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /evidence HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept: text/html\r\n"
                            + "Accept-Language: fr\r\n" + headers + "\r\n" + body)
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            socket.shutdownOutput();
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            InputStream in = socket.getInputStream();
            while (!answer.toString(StandardCharsets.UTF_8).endsWith("</html>")) {
                answer.write(in.read());
            }
            return answer.toString(StandardCharsets.UTF_8);
        }
    }
}
