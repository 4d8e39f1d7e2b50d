package org.ampli.assessment;

import com.microsoft.playwright.Page;
import java.util.List;
import org.ampli.Chromium;
import org.ampli.OverHttp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The officer of a Cité in front of one indicator, in a real browser. */
abstract class OnASheet extends OverHttp {

    static final String SAVES = "**/sheet/1.4.3/answer";

    Chromium chromium;
    Page page;

    @BeforeEach
    void aBrowserOnASheet() {
        chromium = new Chromium(port);
        page = chromium.enter(chromium.visitor(), email(team.officer()));
        page.navigate("/sheet/1.4.3");
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    /** What was written, in the order of the writing. */
    List<String> written() {
        return database.sql("select argument from answer_change where changed_by = :writer order by changed_at")
                .param("writer", team.officer().value())
                .query(String.class)
                .list();
    }
}
