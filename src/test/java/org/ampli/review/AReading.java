package org.ampli.review;

import java.util.UUID;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What a Cité has sent, with both its readers at their desks. */
abstract class AReading extends OverHttp {

    @Autowired
    SentToReaders cites;

    SentToReaders.Sent sent;
    Visitor lead;
    Visitor second;
    String address;

    @BeforeEach
    void twoReaders() {
        sent = cites.sent();
        lead = signedIn(sent.lead().person());
        second = signedIn(sent.second().person());
        address = sent.address();
    }

    /** Saves a remark as the script of the page does. */
    Visitor.Answer write(Visitor reader, String code, Facet facet, long seen, String text) {
        return reader.posted(
                address + "/" + code + "/remarks/" + facet.word(),
                reader.form("change", UUID.randomUUID().toString(), "seen", String.valueOf(seen), "body", text),
                "Accept",
                "application/json");
    }

    Visitor.Answer done(Visitor reader) {
        return reader.post(address + "/done", "sending", sending());
    }

    Visitor.Answer nothing(Visitor reader, String code) {
        return reader.post(address + "/" + code + "/nothing", "sending", sending());
    }

    String sending() {
        return database.sql("select sending_id from reading_sending where assessment_id = :id")
                .param("id", sent.id().value())
                .query(UUID.class)
                .single()
                .toString();
    }
}
