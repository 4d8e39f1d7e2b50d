package org.ampli.programme;

import java.util.Locale;
import org.ampli.network.CiteId;

/** A Cité of the network, which a campaign in preparation may be meant for (C79). */
record CiteChoice(CiteId cite, String slug, String name, String country, boolean operating, boolean chosen) {

    /** The name with the apostrophe of print. */
    String title() {
        return name.replace('\'', '’');
    }

    String countryName(Locale reader) {
        return Locale.of("", country).getDisplayCountry(reader);
    }
}
