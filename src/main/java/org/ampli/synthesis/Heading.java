package org.ampli.synthesis;

/**
 * What a line of a synthesis is: « constats, écarts, proposition d'amélioration, plan d'action par Cité, ou échanges de
 * pratiques, d'outils » (C55).
 */
public enum Heading {
    FINDINGS,
    GAPS,
    PROPOSALS,
    ACTION_PLAN,
    PRACTICES,
    TOOLS
}
