package org.ampli.translation;

import java.util.Locale;
import org.ampli.grid.EditionLine;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The words of one subject side by side.
 *
 * @param unit as it stands
 * @param form as it is typed
 * @param refusal why what was typed was not taken, or null
 */
record UnitPage(
        EditionLine edition,
        Locale language,
        Unit unit,
        TranslationForm form,
        @Nullable Refusal refusal) {

    /** Somebody else wrote or reviewed the same words meanwhile. */
    boolean clash() {
        return refusal != null && refusal.key().equals("grid.refusal.translatedMeanwhile");
    }

    /** The version that the next saving replaces: the one that is shown on this page. */
    long seen() {
        return clash() ? unit.version() : form.version();
    }

    String list() {
        return "/grid-translations/" + edition.code() + "/" + language.getLanguage();
    }

    String action() {
        return list() + "/" + unit.subject();
    }
}
