package org.ampli.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that no browser writes, sent as they are. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "ampli.demo=true")
class WireTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TRACE /sign-in HTTP/1.1\\r\\nHost: localhost\\r\\n\\r\\n                                                   | 405
            FOO /sign-in HTTP/1.1\\r\\nHost: localhost\\r\\n\\r\\n                                                     | 4
            GET /sign-in HTTP/0.9\\r\\n\\r\\n                                                                        | 505
            GET /sign-in HTTP/1.1\\r\\n\\r\\n                                                                        | 400
            GET /sign-in HTTP/1.1\\r\\nHost: a\\r\\nHost: b\\r\\n\\r\\n                                                 | 400
            GET /a b HTTP/1.1\\r\\nHost: localhost\\r\\n\\r\\n                                                        | 400
            POST /sign-in HTTP/1.1\\r\\nHost: a\\r\\nContent-Length: 5\\r\\nContent-Length: 6\\r\\n\\r\\nabcdef          | 400
            POST /sign-in HTTP/1.1\\r\\nHost: a\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\nzz\\r\\n                     | 4
            POST /sign-in HTTP/1.1\\r\\nHost: a\\r\\nContent-Type: application/x-www-form-urlencoded\\r\\nTransfer-Encoding: chunked, foo\\r\\n\\r\\n0\\r\\n\\r\\n | 400
            POST /sign-in HTTP/1.1\\r\\nHost: a\\r\\nContent-Length: -1\\r\\n\\r\\n                                   | 400
            POST /sign-in HTTP/1.1\\r\\nHost: a\\r\\nContent-Length: +5\\r\\n\\r\\nabcde                              | 400
            POST /sign-in HTTP/1.1\\r\\nHost: a\\r\\nContent-Length: 5, 5\\r\\n\\r\\nabcde                            | 400
            POST /sign-in HTTP/1.1\\r\\nHost: a\\r\\nContent-Length: 0x5\\r\\n\\r\\nabcde                             | 400
            POST /sign-in HTTP/1.1\\r\\nHost: a\\r\\nContent-Length : 5\\r\\n\\r\\nabcde                              | 4
            POST /sign-in HTTP/1.1\\r\\nHost: a\\r\\nTransfer-Encoding: xchunked\\r\\n\\r\\n0\\r\\n\\r\\n                 | 501
            POST /sign-in HTTP/1.1\\r\\nHost: a\\r\\nTransfer-Encoding: chunked\\r\\nTransfer-Encoding: foo\\r\\n\\r\\n0\\r\\n\\r\\n | 400
            GET /sign-in HTTP/1.1\\r\\nHost: a b\\r\\n\\r\\n                                                        | 400
            GET /sign-in?a=<b> HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n                                                    | 400
            CONNECT evil.example:443 HTTP/1.1\\r\\nHost: evil.example\\r\\n\\r\\n                                    | 501
            GET http://evil.example/sign-in HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n                                       | 400
            """)
    void aRequestThatIsNoneIsRefusedWithoutAWordTooMany(String request, String status) throws IOException {
        String answer = raw(request.replace("\\r\\n", "\r\n"));

        assertThat(answer).startsWith("HTTP/1.1 " + status).doesNotContain("Exception", "Apache Tomcat/", "at org.");
    }

    @Test
    void aHeaderOfAMegabyteAndTenThousandHeadersAreRefused() throws IOException {
        String start = "GET /sign-in HTTP/1.1\r\nHost: localhost\r\n";
        assertThat(raw(start + "X: " + "a".repeat(1_000_000) + "\r\n\r\n")).startsWith("HTTP/1.1 4");
        assertThat(raw(start + "X: a\r\n".repeat(10_000) + "\r\n")).startsWith("HTTP/1.1 4");
    }

    @Test
    void ofTwoLengthsThatDisagreeNoneSmugglesARequest() throws IOException {
        String answer = raw("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /nowhere HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertThat(answer.split("HTTP/1.1 [0-9]{3}", -1))
                .as("one answer, and the connection is closed")
                .hasSize(2);
    }

    @Test
    void aRequestFromBeforeThereWereHeadersIsRefused() throws IOException {
        assertThat(raw("GET /sign-in\r\n\r\n")).doesNotContain("name=\"password\"");
    }

    @Test
    void aBodyThatIsShorterOrLongerThanItSaysNeitherHangsNorSmugglesARequest() throws IOException {
        String head =
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n";
        assertThat(raw(head + "Content-Length: 1000\r\n\r\nemail=a")).matches("(?s)(HTTP/1.1 4.*)?");
        String longer = raw(head + "Content-Length: 7\r\n\r\nemail=aDELETE /account HTTP/1.1\r\n\r\n");
        assertThat(longer).startsWith("HTTP/1.1 403").doesNotContain("HTTP/1.1 2", "HTTP/1.1 3");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(8_000);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
                socket.shutdownOutput();
            } catch (IOException closedEarly) {
                // the answer may come before all is sent
            }
            StringBuilder answer = new StringBuilder();
            byte[] piece = new byte[8_192];
            try {
                for (int read = socket.getInputStream().read(piece);
                        read > 0;
                        read = socket.getInputStream().read(piece)) {
                    answer.append(new String(piece, 0, read, StandardCharsets.ISO_8859_1));
                    socket.setSoTimeout(500);
                }
            } catch (IOException noMore) {
                return answer.toString();
            }
            return answer.toString();
        }
    }
}
