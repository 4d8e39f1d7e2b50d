package org.ampli.grid;

import java.util.Locale;
import java.util.Optional;

/** What an indicator is about: the essentials, the Cité's own organisation, or its partners and the network (C42). */
public enum Level {
    /** « Essentiel au bon fonctionnement d’une Cité ». */
    FUNDAMENTAL,
    /** « De la responsabilité de l’organisation interne de la Cité ». */
    INTERNAL_PROGRESS,
    /** « Du fonctionnement de la Cité avec ses partenaires et le réseau ». */
    EXTERNAL_PROGRESS;

    /** As data and addresses write it: {@code internal-progress}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Level> of(String code) {
        for (Level level : values()) {
            if (level.code().equals(code)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
