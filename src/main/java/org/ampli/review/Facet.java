package org.ampli.review;

/**
 * What a remark is about: « un échange constructif sur les méthodes, formes, précision des preuves, proposition de
 * développement de bonnes pratiques » (C20).
 */
public enum Facet {
    METHODS,
    FORM,
    EVIDENCE,
    PRACTICE
}
