package org.ampli.matching;

import java.util.Collections;

/**
 * What one reader brings to one Cité.
 *
 * @param speaks whether they have a language in common, or none is asked for
 * @param readLastYear whether they read it last year
 * @param abroad whether they come from another country
 * @param km how far they travel, 0 when unknown
 */
record Fit(boolean speaks, boolean readLastYear, boolean abroad, int km) {

    static Fit of(CiteToRead cite, Reader reader) {
        return new Fit(
                cite.languages().isEmpty() || !Collections.disjoint(cite.languages(), reader.languages()),
                cite.lastYear().contains(reader.person()),
                !cite.country().equals(reader.country()),
                cite.at() == null || reader.at() == null ? 0 : cite.at().kmTo(reader.at()));
    }
}
