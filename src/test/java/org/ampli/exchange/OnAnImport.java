package org.ampli.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;

/** A draft of its own for each test: exported, changed elsewhere, brought back. */
abstract class OnAnImport extends OverHttp {

    static final String QUESTION = "Exploitez-vous un questionnaire de satisfaction des usagers ?";

    Visitor reader;
    String code;

    @BeforeEach
    void aDraft() {
        reader = signedIn(world.reader());
        code = UUID.randomUUID().toString().substring(0, 8);
        assertThat(reader.post("/grid-editions", "code", code).status()).isEqualTo(302);
    }

    byte[] file(String edition, String language, String ending) {
        Visitor.Answer answer = reader.get("/grid-editions/" + edition + "/export." + ending + "?lang=" + language);
        assertThat(answer.status()).isEqualTo(200);
        return answer.bytes();
    }

    byte[] yaml(String edition, UnaryOperator<String> change) {
        String text = new String(file(edition, "fr", "yaml"), StandardCharsets.UTF_8);
        return change.apply(text).getBytes(StandardCharsets.UTF_8);
    }

    byte[] sheet(String edition, Consumer<XSSFWorkbook> change) {
        return sheet("fr", edition, change);
    }

    byte[] sheet(String language, String edition, Consumer<XSSFWorkbook> change) {
        return Workbooks.changed(file(edition, language, "xlsx"), change);
    }

    String bring(byte[] content, String ending) {
        return bring(code, content, ending);
    }

    String bring(String edition, byte[] content, String ending) {
        Visitor.Answer answer = reader.upload(
                "/grid-imports", Map.of("edition", edition), new Visitor.Sent("grille." + ending, content));
        assertThat(answer.status()).isEqualTo(302);
        return answer.location().substring(answer.location().indexOf("/grid-imports"));
    }

    Visitor.Answer apply(String address) {
        return reader.post(address + "/application", "seen", seen(address));
    }

    String place(String address) {
        Matcher place = Pattern.compile("name=\"place\" value=\"([^\"]+)\"").matcher(reader.page(address));
        assertThat(place.find()).isTrue();
        return place.group(1);
    }

    String seen(String address) {
        Matcher seen = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"").matcher(reader.page(address));
        return seen.find() ? seen.group(1) : "";
    }
}
