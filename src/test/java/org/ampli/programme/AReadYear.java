package org.ampli.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ampli.OnAReading;
import org.ampli.Visitor;
import org.ampli.pairing.ReaderPair;

/** A year in which two readers read a grid and conclude. */
abstract class AReadYear extends AYear {

    Visitor lead;
    Visitor second;

    /** Where both read. */
    String reading;

    void bothReaders() {
        List<ReaderPair.Reader> readers = pairs.of(
                        campaigns.open().orElseThrow().id(), team.cite())
                .orElseThrow()
                .readers();
        lead = signedIn(readers.getFirst().person());
        second = signedIn(readers.getLast().person());
    }

    /** Where the grid of the team is read. */
    String whatIsRead() {
        return "/readings/"
                + database.sql("select a.id from assessment a join campaign c on c.id = a.campaign_id"
                                + " where a.cite_id = :cite and c.year = :year")
                        .param("cite", team.cite().value())
                        .param("year", year)
                        .query(UUID.class)
                        .single();
    }

    void line(Visitor writer, String synthesis, String heading, String words) {
        String line = writer.post(synthesis + "/1/lines", "heading", heading, "code", "1.4.3")
                .location()
                .replaceAll(".*#d", "");
        save(writer, synthesis + "/lines/" + line, words);
    }

    void agree(String synthesis) {
        String fingerprint = fingerprint(lead, synthesis);
        lead.post(synthesis + "/agreement", "fingerprint", fingerprint);
        second.post(synthesis + "/agreement", "fingerprint", fingerprint);
    }

    static void save(Visitor writer, String address, String words) {
        assertThat(OnAReading.save(writer, address, 0, words).status())
                .as(address)
                .isEqualTo(200);
    }

    String sending(Visitor reader) {
        return first(reader.page(reading + "/1.1.2"), "(?<=name=\"sending\" value=\")[0-9a-f-]{36}");
    }

    static String fingerprint(Visitor reader, String address) {
        return first(reader.page(address), "(?<=name=\"fingerprint\" value=\")[0-9a-f]{64}");
    }

    static String first(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow(() -> new AssertionError(pattern + " is not on " + page));
    }
}
