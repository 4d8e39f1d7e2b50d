package org.ampli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The bundles hold sentences and nothing else: no markup, and no plural that cannot be formed. */
class PlainMessagesTests {

    /** A tag, where the sign of a choice such as {@code 1<many} is none. */
    private static final Pattern MARKUP = Pattern.compile("(?<!\\d)</?[a-zA-Z]|&\\w+;");

    @Test
    void noSentenceHoldsMarkup() {
        Sources messages = Sources.under(Sources.MESSAGES);
        assertThat(messages.all()).isNotEmpty();
        assertThat(marked(messages)).isEmpty();
        for (String offence : List.of("<b>Oui</b>", "Un<br>deux", "Et&nbsp;alors", "<script>")) {
            assertThat(marked(Sources.planted("room_fr.properties", "room.a=" + offence)))
                    .as(offence)
                    .isNotEmpty();
        }
        assertThat(marked(Sources.planted("room_fr.properties", "room.a={0,choice,1#une|1<Des {0}}")))
                .isEmpty();
    }

    @Test
    void everyPluralCanBeFormed() {
        Sources.under(Sources.MESSAGES).all().forEach(bundle -> formed(bundle.text()));
        for (String offence : List.of("{0,choice,1#one|0#none}", "{0,choice,many}", "{0", "{zero}")) {
            assertThatThrownBy(() -> formed("room.a=" + offence)).as(offence).isInstanceOf(RuntimeException.class);
        }
    }

    private static List<String> marked(Sources bundles) {
        return bundles.all().stream()
                .flatMap(bundle -> bundle.text().lines())
                .filter(line -> MARKUP.matcher(line).find())
                .toList();
    }

    private static void formed(String bundle) {
        try {
            Properties sentences = new Properties();
            sentences.load(new StringReader(bundle));
            for (Object sentence : sentences.values()) {
                String said =
                        new MessageFormat(sentence.toString(), Locale.FRENCH).format(new Object[] {1, 1, 1, 1, 1, 1});
                assertThat(said).doesNotContain("choice,");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
