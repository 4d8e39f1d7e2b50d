package org.ampli.network;

/** Where the label of a Cité stands; decided by the network office, and by nothing that a grid says (C02). */
public enum LabelStage {
    /** En projet. */
    PROJECT,
    /** En fonctionnement: every yearly campaign concerns it. */
    OPERATING,
    /** Fermée: what it did can still be read. */
    CLOSED
}
