package org.ampli.visa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.ampli.assessment.FilledSheet;
import org.ampli.network.Member;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class VisaMailsTests {

    @Autowired
    FilledSheet sheets;

    @Autowired
    SendingGrid sending;

    @Autowired
    JdbcClient database;

    @Test
    void eachGestureIsWrittenToThoseWhomItConcerns() {
        FilledSheet.Team team = sheets.complete();
        sending.askVisa(team.officer());
        received(team.manager(), 1);
        sending.handBack(team.manager(), "Précisez 1.4.3\nsvp");
        received(team.officer(), 1);
        sending.send(team.manager(), Locale.FRENCH);
        assertThat(received(team.officer(), 2))
                .anyMatch(text -> text.contains("«\u202fPrécisez 1.4.3 svp\u202f»"))
                .anyMatch(text -> text.contains("/sendings/"));
        assertThat(received(team.manager(), 1))
                .singleElement()
                .asString()
                .contains(team.officer().name());
        assertThat(received(team.reception(), 0)).isEmpty();
    }

    private List<String> received(Member member, int expected) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(
                        () -> database.sql("select text from mail where recipient = :email")
                                .param("email", member.email())
                                .query(String.class)
                                .list(),
                        texts -> texts.size() == expected);
    }
}
