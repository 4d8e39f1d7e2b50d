package org.ampli.translation;

import java.util.List;
import java.util.Locale;

/** How far one language of an edition is: so many of so many, in words. */
record Progress(Locale language, List<Unit> units) {

    long count(State state) {
        return units.stream().filter(unit -> unit.state() == state).count();
    }

    /** The indicators that a reviewer has found right and whose source has not changed since. */
    long indicatorsReviewed() {
        return units.stream()
                .filter(unit -> unit.kind() == Unit.Kind.INDICATOR && unit.state() == State.REVIEWED)
                .count();
    }

    long indicators() {
        return units.stream().filter(unit -> unit.kind() == Unit.Kind.INDICATOR).count();
    }

    long others() {
        return units.size() - indicators();
    }

    long othersReviewed() {
        return count(State.REVIEWED) - indicatorsReviewed();
    }

    /** As the language calls itself. */
    String name() {
        return language.getDisplayLanguage(language);
    }
}
