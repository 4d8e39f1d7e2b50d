package org.ampli.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.junit.jupiter.api.BeforeEach;

/** A member of a Cité in front of one indicator and its evidence. */
abstract class SheetPages extends OverHttp {

    static final String SHEET = "/sheet/1.4.3";
    static final Pattern ATTACHED = Pattern.compile("action=\"[^\"]*/attachments/([0-9a-f-]{36})/removal\"");

    Visitor visitor;

    @BeforeEach
    void someoneFillsASheet() {
        visitor = signedIn(team.reception());
    }

    String added(String sheet, String title) {
        visitor.post(
                sheet + "/attachments",
                Map.of("kind", "link", "title", title, "url", "https://example.org/", "sent", "on"));
        return attached(sheet).getLast();
    }

    List<String> attached(String sheet) {
        Matcher found = ATTACHED.matcher(visitor.page(sheet));
        List<String> items = new ArrayList<>();
        while (found.find()) {
            items.add(UUID.fromString(found.group(1)).toString());
        }
        return items;
    }
}
