package org.ampli.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ampli.network.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever answers a message writes to a person, and knows to whom. */
class RepliesTests extends AYear {

    private static final LocalDate DAY = LocalDate.of(2031, 7, 1);

    @Autowired
    Notices notices;

    @Test
    void anAnswerToOnePersonsWordsReachesThem() {
        tell(team.manager());
        morning(DAY);
        assertThat(replyTo()).isEqualTo(email(team.manager()));
        assertThat(texts(team.officer()))
                .singleElement()
                .asString()
                .contains("est lue par "
                        + people.member(team.manager()).orElseThrow().name());
    }

    @Test
    void anAnswerToNobodysWordsOrToThoseOfSeveralReachesTheNetworkOffice() {
        world.office("bureau@" + UUID.randomUUID() + ".example");
        tell(null);
        morning(DAY);
        assertThat(replyTo()).startsWith("bureau@");

        tell(team.manager());
        tell(team.reception());
        morning(DAY.plusDays(1));
        assertThat(replyTo()).startsWith("bureau@");
    }

    private void tell(@Nullable PersonId author) {
        Object[] words = {"Synthèses", "7 avril 2032", "14 avril 2032", "Les vacances"};
        News news = new News(Kind.DATE_MOVED, UUID.randomUUID(), DAY, "/", null, author, language -> words);
        notices.note(news, List.of(new Addressee(team.officer(), Locale.FRENCH)), clock.instant());
    }

    /** Who reads an answer to the last message. */
    private String replyTo() {
        return database.sql("select reply_to from mail where recipient = :email order by written_at desc limit 1")
                .param("email", email(team.officer()))
                .query(String.class)
                .single();
    }
}
