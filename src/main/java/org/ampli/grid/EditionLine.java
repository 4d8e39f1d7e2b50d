package org.ampli.grid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.ampli.shared.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * One edition in the list of all of them: how far it is, and since when.
 *
 * @param previous the code of the edition from which it was prepared, null for the first
 * @param preparedBy null for an edition that came with its files
 * @param consultationEndsOn the last day in Europe/Paris on which the network is asked for its opinion
 */
public record EditionLine(
        GridEditionId id,
        String code,
        @Nullable String previous,
        Instant preparedAt,
        @Nullable String preparedBy,
        @Nullable Instant consultedAt,
        @Nullable LocalDate consultationEndsOn,
        @Nullable Instant inForceAt,
        @Nullable String inForceBy,
        @Nullable Instant retiredAt,
        @Nullable Instant abandonedAt) {

    /** How far an edition is, read off its dates. */
    public enum State {
        DRAFT,
        CONSULTATION,
        IN_FORCE,
        RETIRED,
        ABANDONED;

        static State of(
                @Nullable Instant consultedAt,
                @Nullable Instant inForceAt,
                @Nullable Instant retiredAt,
                @Nullable Instant abandonedAt) {
            if (retiredAt != null) {
                return RETIRED;
            }
            if (inForceAt != null) {
                return IN_FORCE;
            }
            if (abandonedAt != null) {
                return ABANDONED;
            }
            return consultedAt == null ? DRAFT : CONSULTATION;
        }

        /** As bundles write it: {@code in-force}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether its indicators may still change. */
        public boolean open() {
            return this == DRAFT || this == CONSULTATION;
        }
    }

    public State state() {
        return State.of(consultedAt, inForceAt, retiredAt, abandonedAt);
    }

    /**
     * What is or was in force is open to all, what is in consultation to the network, what is prepared to those who
     * prepare it.
     */
    public boolean readableBy(@Nullable Viewer viewer) {
        return switch (state()) {
            case IN_FORCE, RETIRED -> true;
            case CONSULTATION -> viewer != null;
            case DRAFT, ABANDONED -> viewer != null && prepares(viewer);
        };
    }

    /** Steering group, technical group and network office follow an edition from its first draft. */
    static boolean prepares(Viewer viewer) {
        return viewer.reads() || viewer.steers() || viewer.office();
    }
}
