package org.ampli.grid;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ampli.demo.World;
import org.ampli.network.Member;
import org.ampli.network.People;
import org.ampli.revision.Ancestries;
import org.ampli.revision.Ancestry;
import org.ampli.revision.Fate;
import org.ampli.shared.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draft of its own for each test, which nobody puts in force. */
@SpringBootTest
abstract class OnADraft {

    @Autowired
    PreparingEdition preparing;

    @Autowired
    RevisingIndicator revising;

    @Autowired
    GridEditions editions;

    @Autowired
    Ancestries ancestries;

    @Autowired
    World world;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    Member reader;
    GridEditionId draft;
    String code;

    @BeforeEach
    void aDraft() {
        reader = people.member(world.reader()).orElseThrow();
        code = UUID.randomUUID().toString().substring(0, 8);
        draft = preparing.begin(reader, code);
    }

    void rewrite(String indicator, IndicatorContent content) {
        revising.rewrite(reader, draft, at(indicator).id(), 0, content);
    }

    static IndicatorContent content(String criterion, String text) {
        return new IndicatorContent(
                criterion, text, Level.INTERNAL_PROGRESS, false, true, List.of(" Comment ? ", " "), false, false, "");
    }

    static IndicatorContent slip(String criterion, String text) {
        return new IndicatorContent(criterion, text, Level.FUNDAMENTAL, true, false, List.of(), false, true, "");
    }

    static void assertRefused(ThrowingCallable gesture, String key) {
        assertThatThrownBy(gesture).isInstanceOf(Refusal.class).hasMessage(key);
    }

    EditionLine line() {
        return editions.line(code).orElseThrow();
    }

    GridEdition grid() {
        return editions.edition(line(), Locale.FRENCH);
    }

    Ancestry ancestry() {
        return ancestries.between(grid(), editions.inForce(Locale.FRENCH)).orElseThrow();
    }

    Indicator at(String indicator) {
        return grid().indicator(indicator).orElseThrow();
    }

    Fate fate(String indicator) {
        return ancestry().fate(at(indicator));
    }

    static List<String> codes(GridEdition grid) {
        return grid.indicators().stream().map(Indicator::code).toList();
    }

    static List<String> texts(GridEdition grid) {
        return grid.indicators().stream().map(Indicator::text).toList();
    }

    static List<IndicatorId> ids(GridEdition grid) {
        return grid.indicators().stream().map(Indicator::id).toList();
    }
}
