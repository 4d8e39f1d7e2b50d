package org.ampli.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ampli.campaign.Campaigns;
import org.ampli.demo.World;
import org.ampli.evidence.Courier;
import org.ampli.network.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A member of a Cité in front of one indicator and its evidence. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "ampli.demo=true")
abstract class AttachmentPages {

    static final String SHEET = "/sheet/1.4.3";
    static final Pattern ATTACHED = Pattern.compile("action=\"[^\"]*/attachments/([0-9a-f-]{36})/removal\"");

    @Autowired
    World world;

    @Autowired
    Campaigns campaigns;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    World.Team team;
    Courier courier;

    @BeforeEach
    void someoneFillsASheet() {
        campaigns.open().orElseGet(() -> campaigns.launch(2027, LocalDate.now()));
        team = world.team();
        courier = courier(team.reception());
    }

    String added(String sheet, String title) {
        courier.post(
                sheet + "/attachments",
                Map.of("kind", "link", "title", title, "url", "https://example.org/", "sent", "on"));
        return attached(sheet).getLast();
    }

    List<String> attached(String sheet) {
        Matcher found = ATTACHED.matcher(courier.page(sheet));
        List<String> items = new ArrayList<>();
        while (found.find()) {
            items.add(UUID.fromString(found.group(1)).toString());
        }
        return items;
    }

    Courier courier(PersonId person) {
        return new Courier(
                port,
                database.sql("select email from person where id = :id")
                        .param("id", person.value())
                        .query(String.class)
                        .single());
    }
}
