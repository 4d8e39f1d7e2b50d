package org.ampli.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ampli.shared.Refusal;

/** One part of the preparation, which somebody has in charge. */
enum Duty {
    /** Les priorités de l'année (C07). */
    PRIORITIES,
    /** Les objectifs d'améliorations recherchées (C45). */
    GOALS,
    /** Le cahier des charges annuel de la démarche (C07). */
    TERMS_OF_REFERENCE,
    /** L'édition de la grille: the one in force. */
    EDITION,
    DATES,
    CITES,
    /** What the other rooms still miss: a pair of readers for every Cité (C53). */
    PAIRS;

    /** The three texts of a programme, in the order in which they are read. */
    static final List<Duty> TEXTS = List.of(PRIORITIES, GOALS, TERMS_OF_REFERENCE);

    /** Its name in addresses. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean text() {
        return TEXTS.contains(this);
    }

    /** The edition comes from the grid: nobody of the steering group has it in charge. */
    boolean given() {
        return this != EDITION;
    }

    static Duty named(String word) {
        return Arrays.stream(values())
                .filter(duty -> duty.word().equals(word))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    static Duty textNamed(String word) {
        Duty duty = named(word);
        if (!duty.text()) {
            throw Refusal.notFound();
        }
        return duty;
    }
}
