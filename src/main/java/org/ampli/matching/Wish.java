package org.ampli.matching;

/**
 * What a proposal tries to do where no rule decides. Each is counted in hundredths of one wish unmet, so that their
 * strengths compare.
 */
public enum Wish {
    /** Two or three Cités as lead for each reader (C14): the square of how many are too many or missing. */
    LOAD,
    /** Second readings even: half the square of each reader's, so that one more for who has more costs a wish. */
    EVEN,
    /** Both readers read a language of the Cité; the lead counts twice, because the Cité calls them. */
    LANGUAGE,
    /** Last year's readers kept, or changed: each reader who is not. */
    LAST_YEAR,
    /** Near enough for visits (C15): five hundred kilometres, of either reader, are one wish unmet. */
    DISTANCE,
    /** One reader from another country than the Cité's. */
    ABROAD
}
