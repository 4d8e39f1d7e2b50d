package org.ampli.programme;

import java.util.List;
import org.ampli.network.CiteId;
import org.jspecify.annotations.Nullable;

/**
 * Whom a campaign is meant for, as the page posts it.
 *
 * @param scope {@code part} for the Cités that are ticked, else all that operate
 * @param cite the slugs of those that are ticked
 */
record ChoiceForm(@Nullable String scope, @Nullable List<String> cite) {

    boolean part() {
        return "part".equals(scope);
    }

    /** The Cités chosen; nobody where all are meant. */
    List<CiteId> chosen(List<CiteChoice> all) {
        List<String> ticked = cite == null || !part() ? List.of() : cite;
        return all.stream()
                .filter(one -> ticked.contains(one.slug()))
                .map(CiteChoice::cite)
                .toList();
    }
}
