package org.ampli.review;

import java.util.Arrays;
import java.util.Locale;
import org.ampli.shared.Refusal;

/**
 * What a remark is about: « un échange constructif sur les méthodes, formes, précision des preuves, proposition de
 * développement de bonnes pratiques » (C20).
 */
public enum Facet {
    METHODS,
    FORM,
    EVIDENCE,
    PRACTICE;

    /** Its word in addresses and message keys: {@code practice}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Facet named(String word) {
        return Arrays.stream(values())
                .filter(facet -> facet.word().equals(word))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
