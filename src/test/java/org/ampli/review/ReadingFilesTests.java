package org.ampli.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.ampli.evidence.EvidenceId;
import org.ampli.storage.Upload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

/** The evidence stands in the page as it was sent, and nothing in it acts. */
class ReadingFilesTests extends OverHttp {

    private static final Pattern FILE = Pattern.compile("href=\"(/readings/[^\"]+/evidence/[^\"]+)/file\"");

    @Autowired
    SentToReaders cites;

    @Test
    void everyShapeIsShownInPlaceAndInert() {
        SentToReaders.Sent sent = cites.sentWithFiles();
        Visitor lead = signedIn(sent.lead().person());
        String page = lead.page(sent.address() + "/1.1.1");
        assertThat(page)
                .contains("<td>Septembre</td>", "<td>oui; &lt;b&gt;souvent&lt;/b&gt;</td>", "<td>=1+1</td>")
                .contains("<caption>Réponses</caption>", "<td>Question 59</td>", "Seul le début est montré ici")
                .doesNotContain("Question 60")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "<img src=\"" + sent.address(), "<iframe src=\"");
        List<String> files =
                FILE.matcher(page).results().map(found -> found.group(1)).toList();
        assertThat(files).hasSize(5);
        for (String file : files) {
            assertThat(lead.get(file + "/file").status()).isEqualTo(200);
            assertThat(lead.get(file + "/file").header("Content-Security-Policy"))
                    .contains("sandbox");
            assertThat(signedIn(world.reader()).get(file + "/file").status()).isEqualTo(404);
            assertThat(signedIn(sent.team().manager().person())
                            .get(file + "/preview")
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void theVersionThatWasSentIsReadAndNoOther() {
        SentToReaders.Sent sent = cites.sentWithFiles();
        Visitor lead = signedIn(sent.lead().person());
        Matcher first = FILE.matcher(lead.page(sent.address() + "/1.1.1"));
        assertThat(first.find()).isTrue();
        String file = first.group(1);
        EvidenceId item = new EvidenceId(java.util.UUID.fromString(file.split("/")[4]));
        cites.sending.takeUp(sent.team().manager());
        cites.keeping.replace(
                sent.team().officer(),
                item,
                new Upload("Affluence.csv", new ByteArrayResource("Mois;Depuis\nNovembre;9\n".getBytes())));
        assertThat(lead.get(file + "/file").page()).isEqualTo(SampleFiles.CSV);
        assertThat(lead.page(sent.address() + "/1.1.1")).contains("Septembre").doesNotContain("Novembre;", ">Depuis<");
        assertThat(lead.get(file.replaceAll("/1$", "/2") + "/file").status()).isEqualTo(404);
    }
}
