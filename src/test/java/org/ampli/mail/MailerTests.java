package org.ampli.mail;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import org.ampli.shared.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class MailerTests {

    @Autowired
    Mailer mailer;

    @ParameterizedTest
    @ValueSource(strings = {"Cité\r\nBcc: z@y.example", "Cité\nX", "Cité\u0000", "Cité\u0085"})
    void noArgumentOfAMailBringsALineOfItsOwn(String name) {
        Address to = Address.of("x@y.example").orElseThrow();

        assertThatThrownBy(() -> mailer.write(to, Locale.FRENCH, Instant.MAX, "team.mail.invitation", name, "/"))
                .isInstanceOf(Refusal.class);
    }
}
