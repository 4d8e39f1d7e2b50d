package org.ampli.translation;

import java.util.List;
import java.util.stream.IntStream;
import org.ampli.grid.Translating;
import org.jspecify.annotations.Nullable;

/**
 * The words of one subject as they are typed.
 *
 * @param seen the version that the writer had before them
 * @param text in the order in which the page shows them
 * @param ready whether a reviewer may look at it
 */
record TranslationForm(
        @Nullable Long seen,
        @Nullable List<String> text,
        @Nullable String ready) {

    static TranslationForm of(Unit unit) {
        return new TranslationForm(
                unit.version(),
                unit.pairs().stream().map(Unit.Pair::translation).toList(),
                unit.state() == State.DRAFT ? null : "on");
    }

    long version() {
        return seen == null ? 0 : seen;
    }

    String typed(int place) {
        return text == null || place >= text.size() ? "" : text.get(place);
    }

    List<Translating.Text> texts(Unit unit) {
        return IntStream.range(0, unit.pairs().size())
                .mapToObj(place -> new Translating.Text(
                        unit.pairs().get(place).field(), unit.pairs().get(place).position(), typed(place)))
                .toList();
    }
}
