package org.ampli.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.junit.jupiter.api.BeforeEach;

/** A member of a Cité in front of its library of evidence. */
abstract class EvidencePages extends OverHttp {

    static final Pattern ITEM = Pattern.compile("href=\"/evidence/([0-9a-f-]{36})\"");

    Visitor visitor;

    @BeforeEach
    void someoneOfACite() {
        visitor = signedIn(team.reception());
    }

    String item() {
        Matcher found = ITEM.matcher(visitor.page("/evidence"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    long count(String table) {
        return database.sql("select count(*) from " + table + " where cite_id = :cite")
                .param("cite", team.cite().value())
                .query(Long.class)
                .single();
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
