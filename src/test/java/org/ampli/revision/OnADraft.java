package org.ampli.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.junit.jupiter.api.BeforeEach;

/** A draft of its own for each test, prepared and read over HTTP; nobody puts it in force. */
abstract class OnADraft extends OverHttp {

    Visitor steerer;
    Visitor reader;
    String code;
    String bench;

    @BeforeEach
    void aDraft() {
        steerer = signedIn(world.steerer());
        reader = signedIn(world.reader());
        code = UUID.randomUUID().toString().substring(0, 8);
        bench = "/grid-drafts/" + code;
        assertThat(reader.post("/grid-editions", "code", code).location()).endsWith(bench);
    }

    Visitor.Answer consult(LocalDate until) {
        return reader.post(bench + "/consultation", "until", until.toString());
    }

    static Visitor.Answer rewrite(Visitor writer, String address, String seen, String text) {
        return writer.post(
                address,
                "seen",
                seen,
                "split",
                "",
                "criterion",
                "1.4",
                "text",
                text,
                "level",
                "fundamental",
                "presumed",
                "true",
                "gap",
                "no",
                "details",
                "",
                "reason",
                "Pour que cela se fasse.");
    }

    static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** The address of the form of an indicator, as the bench gives it. */
    String indicator(String indicator) {
        Matcher link = Pattern.compile("href=\"([^\"]+)\">Modifier <span class=\"visually-hidden\">" + indicator + "<")
                .matcher(reader.page(bench));
        assertThat(link.find()).as(indicator).isTrue();
        return link.group(1);
    }
}
