package org.ampli.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ampli.demo.World;
import org.ampli.network.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A member of a Cité in front of its library of evidence. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "ampli.demo=true")
abstract class EvidencePages {

    static final Pattern ITEM = Pattern.compile("href=\"/evidence/([0-9a-f-]{36})\"");

    @Autowired
    World world;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    World.Team team;
    Courier courier;

    @BeforeEach
    void someoneOfACite() {
        team = world.team();
        courier = courier(team.reception());
    }

    Courier courier(PersonId person) {
        return new Courier(
                port,
                database.sql("select email from person where id = :id")
                        .param("id", person.value())
                        .query(String.class)
                        .single());
    }

    String item() {
        Matcher found = ITEM.matcher(courier.page("/evidence"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    long count(String table) {
        return database.sql("select count(*) from " + table + " where cite_id = :cite")
                .param("cite", team.cite().value())
                .query(Long.class)
                .single();
    }

    static String header(HttpResponse<byte[]> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
