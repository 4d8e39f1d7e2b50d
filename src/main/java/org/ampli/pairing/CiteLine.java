package org.ampli.pairing;

import java.util.Locale;
import org.ampli.matching.CiteToRead;
import org.ampli.network.CiteId;

/**
 * A Cité of a campaign as the board shows it.
 *
 * @param anyLanguage why no common language is asked for it this year, empty where one is
 */
record CiteLine(String slug, String name, String town, String anyLanguage, CiteToRead toRead) {

    CiteId id() {
        return toRead.id();
    }

    String title() {
        return name.replace('\'', '’');
    }

    String countryName(Locale reader) {
        return Locale.of("", toRead.country()).getDisplayCountry(reader);
    }
}
