package org.ampli.pairing;

import org.ampli.matching.Place;

/** Where somebody sits among the readers of a Cité: the two of the pair, and a third whom the guide allows (C52). */
public enum ReaderPlace {
    LEAD,
    SECOND,
    /** Added by hand where two are not enough; no proposal seeks one. */
    THIRD;

    /** The class of the shape that tells it from the others: full, hollow, a stroke. */
    String shape() {
        return switch (this) {
            case LEAD -> "shape-yes";
            case SECOND -> "shape-no";
            case THIRD -> "shape-none";
        };
    }

    static ReaderPlace of(Place place) {
        return place == Place.LEAD ? LEAD : SECOND;
    }
}
