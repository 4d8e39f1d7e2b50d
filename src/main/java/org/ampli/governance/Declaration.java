package org.ampli.governance;

/**
 * What a candidate declares (C32): « une disponibilité de dix jours par an », « un engagement de deux ans est souhaité
 * », « une bonne mobilité géographique est indispensable ».
 *
 * @param days a year, ten at least
 * @param twoYears wished, not asked for
 */
record Declaration(int days, boolean twoYears, String words) {

    static final int DAYS = 10;
}
