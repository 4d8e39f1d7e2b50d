package org.ampli.question;

import java.util.UUID;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.ampli.review.SentToReaders;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A grid that is read under seal, with its Cité and both its readers at their desks. */
abstract class OnAQuestion extends OverHttp {

    static final String CODE = "2.RH.1.1";

    @Autowired
    SentToReaders cites;

    SentToReaders.Sent sent;
    Visitor lead;
    Visitor second;
    Visitor officer;
    String address;

    @BeforeEach
    void everybody() {
        sent = cites.sent();
        lead = signedIn(sent.lead().person());
        second = signedIn(sent.second().person());
        officer = signedIn(sent.team().officer().person());
        address = sent.address();
    }

    /** Saves a question as the script of the page does. */
    Visitor.Answer write(Visitor reader, String code, int number, long seen, String text) {
        return save(reader, address + "/" + code + "/questions/" + number, seen, text);
    }

    static Visitor.Answer save(Visitor visitor, String path, long seen, String text) {
        return visitor.posted(
                path,
                visitor.form("change", UUID.randomUUID().toString(), "seen", String.valueOf(seen), "body", text),
                "Accept",
                "application/json");
    }

    /** Sends what stands in a field. */
    static Visitor.Answer send(Visitor visitor, String path, long seen, String text) {
        return visitor.post(
                path + "/sending", "change", UUID.randomUUID().toString(), "seen", String.valueOf(seen), "body", text);
    }

    /** Asks something, and its id. */
    String ask(Visitor reader, String code, int number, String text) {
        Visitor.Answer answer = send(reader, address + "/" + code + "/questions/" + number, 0, text);
        if (answer.status() != 302) {
            throw new AssertionError(answer.toString());
        }
        return database.sql("select id::text from question where assessment_id = :id and body = :body")
                .param("id", sent.id().value())
                .param("body", text)
                .query(String.class)
                .single();
    }

    static Visitor.Answer answer(Visitor cite, String question, String text) {
        return send(cite, "/questions/" + question + "/answer", 0, text);
    }

    void unseal() {
        for (Visitor reader : new Visitor[] {lead, second}) {
            String sending = database.sql("select sending_id::text from reading_sending where assessment_id = :id")
                    .param("id", sent.id().value())
                    .query(String.class)
                    .single();
            reader.post(address + "/done", "sending", sending);
        }
    }
}
