package org.ampli.grid;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Editions made of a few indicators, for tests in plain Java. */
public final class GridSamples {

    private static final Criterion CRITERION = new Criterion("1.1", "1", "Critère", new Axis("1", "1", "Axe"), null);

    private GridSamples() {}

    public static GridEdition edition(Indicator... indicators) {
        GridTexts texts = new GridTexts(
                new GridEditionId(UUID.randomUUID()),
                "e",
                Locale.FRENCH,
                "official",
                "Grille",
                "Guide",
                List.of(),
                List.of());
        return new GridEdition(texts, List.of(indicators));
    }

    public static Indicator indicator(String code, boolean coming) {
        return new Indicator(
                new IndicatorId(UUID.randomUUID()),
                0,
                code,
                code,
                Level.FUNDAMENTAL,
                false,
                false,
                coming,
                "Question ?",
                true,
                List.of(),
                CRITERION);
    }
}
