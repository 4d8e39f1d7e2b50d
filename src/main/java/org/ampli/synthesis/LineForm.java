package org.ampli.synthesis;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A line that is wanted, as a page posts it.
 *
 * @param once made by the page: a form sent twice adds one line
 * @param code of the indicators that it rests on
 * @param item of the feedback, whose words it begins with
 */
record LineForm(
        @Nullable UUID once,
        @Nullable String heading,
        @Nullable List<String> code,
        @Nullable UUID item) {

    WritingSynthesis.Wish wish(String part, List<StartingPoints.Said> said) {
        StartingPoints.Said from = item == null
                ? null
                : said.stream()
                        .filter(each -> each.item().equals(item))
                        .findFirst()
                        .orElseThrow(Refusal::notFound);
        return new WritingSynthesis.Wish(
                once == null ? UUID.randomUUID() : once,
                part,
                Arrays.stream(Heading.values())
                        .filter(each -> each.name().equals(heading))
                        .findFirst()
                        .orElseThrow(() -> Refusal.invalid("synthesis.refusal.heading")),
                from != null ? List.of(from.code()) : codes(),
                from == null ? "" : from.body());
    }

    List<String> codes() {
        return code == null ? List.of() : code;
    }
}
