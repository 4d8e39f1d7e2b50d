package org.ampli.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ampli.grid.GridEdition;
import org.ampli.grid.GridEditions;
import org.ampli.grid.Indicator;
import org.ampli.revision.Ancestries;
import org.ampli.revision.Ancestry;
import org.ampli.sending.GridCopy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what a Cité answered the year before where this year asks something, whatever the edition was (C39). */
@Component
class LastYears {

    private final Copies copies;
    private final GridEditions editions;
    private final Ancestries ancestries;

    LastYears(Copies copies, GridEditions editions, Ancestries ancestries) {
        this.copies = copies;
        this.editions = editions;
        this.ancestries = ancestries;
    }

    /** Empty when the Cité sent nothing in an earlier year. */
    Optional<LastYear> of(Reading reading, GridEdition edition, Indicator indicator) {
        return copies.ofTheYearBefore(reading.cite(), reading.year())
                .map(before -> before(before, source(before.grid(), edition, indicator)));
    }

    /** What an indicator comes from, and whether it asks the same. */
    private record Source(@Nullable String code, boolean comparable) {}

    private Source source(GridCopy before, GridEdition edition, Indicator indicator) {
        if (before.edition().code().equals(edition.code())) {
            return new Source(indicator.code(), true);
        }
        Optional<Ancestry> ancestry = editions.edition(before.edition().code(), edition.language())
                .flatMap(earlier -> ancestries.between(edition, earlier));
        return ancestry.flatMap(one -> one.comparable(indicator))
                .map(same -> new Source(same.code(), true))
                .or(() -> ancestry.flatMap(
                                one -> one.sources(indicator).stream().findFirst())
                        .map(other -> new Source(other.code(), false)))
                .orElse(new Source(null, false));
    }

    private static LastYear before(Copies.Copy copy, Source source) {
        GridCopy.Line line = source.code() == null ? null : copy.lines().get(source.code());
        List<String> evidence = line == null
                ? List.of()
                : line.evidence().stream()
                        .map(number -> Objects.requireNonNull(copy.evidence().get(number))
                                .title())
                        .toList();
        return new LastYear(copy.grid().origin().year(), line, source.comparable(), evidence);
    }
}
