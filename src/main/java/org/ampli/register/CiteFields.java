package org.ampli.register;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The fields in which a Cité is described, with what they offer and what is wrong in them. */
record CiteFields(
        CiteForm form, Map<String, String> errors, List<Codes.Choice> countries, List<Codes.Choice> languages) {

    static CiteFields of(CiteForm form, Map<String, String> errors, Locale reader) {
        return new CiteFields(form, errors, Codes.countries(reader), Codes.languages(reader));
    }
}
