package org.ampli.network;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ampli.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.UriComponentsBuilder;

/** What someone looks for in the network: a language, a country, a word; each may be empty. */
record CiteSearch(String language, String country, String q) {

    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2})?");
    private static final Pattern COUNTRY = Pattern.compile("([A-Z]{2})?");
    private static final int LONGEST = 100;

    CiteSearch {
        if (!LANGUAGE.matcher(language).matches()) {
            throw Refusal.invalid("network.refusal.language");
        }
        if (!COUNTRY.matcher(country).matches()) {
            throw Refusal.invalid("network.refusal.country");
        }
        if (q.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, "shared.refusal.malformed");
        }
        if (q.length() > LONGEST) {
            throw Refusal.invalid("network.refusal.word", LONGEST);
        }
    }

    boolean finds(CiteLine cite) {
        return (language.isEmpty() || cite.languages().contains(language))
                && (country.isEmpty() || cite.country().equals(country))
                && plain(cite.name() + " " + cite.town()).contains(plain(q.strip()));
    }

    boolean everything() {
        return language.isEmpty() && country.isEmpty() && q.isBlank();
    }

    CiteSearch withLanguage(String other) {
        return new CiteSearch(other, country, q);
    }

    CiteSearch withCountry(String other) {
        return new CiteSearch(language, other, q);
    }

    /** Where this search is found again. */
    String address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/cites");
        if (!language.isEmpty()) {
            address.queryParam("language", language);
        }
        if (!country.isEmpty()) {
            address.queryParam("country", country);
        }
        if (!q.isBlank()) {
            address.queryParam("q", "{q}");
        }
        return address.encode().buildAndExpand(q).toUriString();
    }

    /** Without case, accents, and the difference between two apostrophes. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
