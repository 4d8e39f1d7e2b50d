package org.ampli;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;

/** A reading whose readers agree to two texts and have written an introduction. */
public abstract class OnAFeedback extends OnAReading {

    protected static final String METHODS = "Dites comment vous avez choisi les questions.";
    protected static final String EVIDENCE = "Datez la synthèse que vous joignez.";
    protected static final String INTRODUCTION = "Une équipe qui se parle.";

    protected Visitor one;
    protected Visitor other;

    @BeforeEach
    void twoTexts() {
        remark(lead, "LEAD", "1.4.3", "METHODS", METHODS);
        remark(second, "SECOND", "2.RH.1.2", "EVIDENCE", EVIDENCE);
        unseal();
        one = signedIn(lead);
        other = signedIn(second);
        common(one, other, "1.4.3/methods", METHODS);
        common(one, other, "2.RH.1.2/evidence", EVIDENCE);
        save(one, here() + "/feedback/introduction", 0, INTRODUCTION);
    }

    /** What stands on the page, to be agreed to. */
    protected String fingerprint(Visitor reader) {
        return reader.page(here() + "/feedback")
                .replaceAll("(?s).*name=\"fingerprint\" value=\"([0-9a-f]{64})\".*", "$1");
    }

    protected int agree(Visitor reader, String fingerprint) {
        return reader.post(here() + "/feedback/agreement", "fingerprint", fingerprint)
                .status();
    }

    /** Both agree to it, and it goes out. */
    protected void send() {
        agree(one, fingerprint(one));
        agree(other, fingerprint(other));
    }

    protected boolean sent() {
        return !database.sql("select id from feedback where assessment_id = :id and sent_at is not null")
                .param("id", assessment)
                .query(UUID.class)
                .list()
                .isEmpty();
    }

    /** Where the Cité reads it. */
    protected String letter() {
        return "/feedback/"
                + database.sql("select id from feedback where assessment_id = :id")
                        .param("id", assessment)
                        .query(UUID.class)
                        .single();
    }

    /** Where the Cité answers each remark, in their order. */
    protected List<String> items(Visitor cite) {
        return Pattern.compile("action=\"(" + letter() + "/items/[0-9a-f-]{36})\"")
                .matcher(cite.page(letter()))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** Answers one remark. */
    protected void reply(Visitor cite, String item, String kind, String body) {
        cite.post(item + "/kind", Map.of("kind", kind));
        save(cite, item, 0, body);
    }
}
