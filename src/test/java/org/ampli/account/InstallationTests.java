package org.ampli.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.util.Locale;
import org.ampli.Chromium;
import org.ampli.Looking;
import org.ampli.TestDatabase;
import org.ampli.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A new installation, as its operator meets it: no demo, an empty database, a public address, an SMTP server. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DirtiesContext
class InstallationTests {

    private static final GreenMail POST = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
    private static final String OFFICE = "bureau@reseau.example";
    private static int port;

    @Autowired
    FirstStart start;

    @Autowired
    JdbcClient database;

    private Visitor browser;

    @BeforeEach
    void open() {
        browser = new Visitor("http://localhost:" + port);
    }

    @DynamicPropertySource
    static void install(DynamicPropertyRegistry properties) throws Exception {
        POST.start();
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String url =
                TestDatabase.another("installation_" + ProcessHandle.current().pid());
        properties.add("ampli.database.url", () -> url);
        properties.add("ampli.address", () -> "https://localhost:" + port);
        properties.add("server.port", () -> port);
        properties.add("server.forward-headers-strategy", () -> "native"); // as behind a proxy
        properties.add("spring.mail.host", () -> "localhost");
        properties.add("spring.mail.port", () -> POST.getSmtp().getPort());
        properties.add("ampli.mail.from", () -> "ampli@reseau.example");
    }

    @AfterAll
    static void close() {
        POST.stop();
    }

    private Visitor.Answer setup(String code, String password) {
        return browser.post("/setup", "code", code, "name", "Bureau du réseau", "email", OFFICE, "password", password);
    }

    @Test
    @Order(1)
    void theFirstVisitorIsLedToTheSetup() {
        assertThat(browser.get("/", "X-Forwarded-Host", "evil.example").location())
                .isEqualTo("/setup");
        assertThat(browser.get("/setup").status()).isEqualTo(200);
        assertThat(browser.get("/sign-in").page()).doesNotContain("demo-title");
        assertThat(browser.post("/sign-in/demo", "email", "a@b.example").status())
                .isEqualTo(404);
    }

    @Test
    @Order(2)
    void theSetupIsForEveryEyeAndEveryScreen() {
        try (Chromium chromium = new Chromium(port)) {
            Page page = chromium.visitor();
            page.navigate("/setup");
            assertThat(Looking.at(page)).isEmpty();
            page.locator("main form").evaluate("form => { form.noValidate = true; form.requestSubmit(); }");
            page.waitForSelector("#password-error");
            assertThat(Looking.at(page)).isEmpty();
        }
    }

    @Test
    @Order(3)
    void withoutTheCodeOfTheLastStartNobodySetsUp() {
        String before = start.code();
        String code = start.code();
        assertThat(setup("AAAA-BBBB-CCCC", PasswordTests.GOOD).status()).isEqualTo(422);
        assertThat(setup(before, PasswordTests.GOOD).status()).isEqualTo(422);
        Visitor.Answer weak = setup(code, "Motdepasse2026!");
        assertThat(weak.status()).isEqualTo(422);
        assertThat(weak.page())
                .contains("id=\"password-error\"", "value=\"Bureau du réseau\"")
                .doesNotContain("Motdepasse");
        for (int guess = 0; guess < 5; guess++) {
            setup("GUES-SING-AAA" + guess, PasswordTests.GOOD);
        }
        assertThat(setup(code, PasswordTests.GOOD).status()).isEqualTo(429);
        assertThat(start.waiting()).isTrue();
    }

    @Test
    @Order(4)
    void theCodeOpensTheNetworkOfficeOnceAndThenTheSetupIsGone() {
        database.sql("delete from sign_in_try").update();
        String code = start.code();

        assertThat(setup(code.toLowerCase(Locale.ROOT), PasswordTests.GOOD).status())
                .isEqualTo(303);

        assertThat(browser.cookies).containsKeys("__Host-session").doesNotContainKey("session");
        assertThat(browser.get("/account").page()).contains(OFFICE);
        assertThat(browser.get("/setup").status()).isEqualTo(404);
        assertThat(setup(code, PasswordTests.GOOD).status()).isEqualTo(404);
        Visitor later = new Visitor("http://localhost:" + port);
        later.post("/sign-in", "email", OFFICE, "password", PasswordTests.GOOD);
        assertThat(later.page("/mails")).contains("Tout est parti").doesNotContain("class=\"letter\"");
    }

    @Test
    @Order(5)
    void everyCookieIsBoundToTheHostOverHttps() {
        browser.token();
        Visitor.Answer asked = browser.post("/sign-in/link", "email", OFFICE);

        assertThat(browser.cookies.keySet())
                .contains("__Host-csrf", "__Host-browser")
                .allMatch(name -> name.startsWith("__Host-"));
        assertThat(asked.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allMatch(line -> line.contains("Secure") && line.contains("HttpOnly") && line.contains("Path=/"));
    }

    @Test
    @Order(6)
    void aMailLeavesBySmtpWithTheConfiguredAddressAndItsTextIsErased() throws Exception {
        POST.purgeEmailFromAllMailboxes();
        String form = browser.form("email", OFFICE);
        browser.posted("/sign-in/link", form, "X-Forwarded-Host", "evil.example", "Forwarded", "host=evil.example");

        assertThat(POST.waitForIncomingEmail(10_000, 1)).isTrue();
        MimeMessage mail = POST.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Votre lien de connexion");
        assertThat(mail.getFrom()[0]).hasToString("ampli@reseau.example");
        assertThat((String) mail.getContent()).contains("https://localhost:" + port + "/sign-in/link/");
        assertThat(mail.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        for (int wait = 0; wait < 60 && unsent() > 0; wait++) {
            SignedOutTests.sleep();
        }
        assertThat(database.sql("select distinct text from mail")
                        .query(String.class)
                        .list())
                .containsOnly("");
    }

    private int unsent() {
        return database.sql("select count(*) from mail where sent_at is null")
                .query(Integer.class)
                .single();
    }

    @Test
    @Order(7)
    void anotherNameIsNotAnswered() throws Exception {
        assertThat(status("GET /sign-in HTTP/1.1\r\nHost: evil.example\r\n")).isEqualTo("421");
        assertThat(status(
                        "GET /sign-in HTTP/1.1\r\nHost: localhost:" + port + "\r\nX-Forwarded-Host: evil.example\r\n"))
                .isEqualTo("200");
        assertThat(status("GET http://evil.example/sign-in HTTP/1.1\r\nHost: localhost:" + port + "\r\n"))
                .isIn("400", "421");
        assertThat(status("GET /actuator/health HTTP/1.1\r\nHost: 10.0.0.1\r\n"))
                .isEqualTo("200");
    }

    private static String status(String head) throws Exception {
        try (var socket = new java.net.Socket("localhost", port)) {
            socket.getOutputStream()
                    .write((head + "Connection: close\r\n\r\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes()).split(" ")[1];
        }
    }
}
