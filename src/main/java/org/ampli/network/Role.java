package org.ampli.network;

/** What a mandate makes of a person: for one Cité, or for the whole network. */
public enum Role {
    /** Membre de l’équipe: reads and fills the Cité's grid (C33). */
    TEAM_MEMBER(true),
    /** Référent qualité: one for each Cité, a deputy allowed (C26). */
    QUALITY_OFFICER(true),
    /** Référent qualité suppléant. */
    DEPUTY_OFFICER(true),
    /** Manager: gives the visa that sends the grid (C48). */
    MANAGER(true),
    /** Enquêteur: collects face-to-face questionnaires (C67). */
    INTERVIEWER(true),
    /** Membre du GTIQ: accompanies and reads (C10). */
    TECHNICAL_GROUP(false),
    /** Membre du groupe historique (C06). */
    STEERING_GROUP(false),
    /** Bureau du réseau: registers Cités and people, edits no answer (C09). */
    NETWORK_OFFICE(false);

    private final boolean local;

    Role(boolean local) {
        this.local = local;
    }

    /** Whether the role is held in one Cité. */
    public boolean local() {
        return local;
    }
}
