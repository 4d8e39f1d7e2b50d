package org.ampli.programme;

/**
 * What a year announced to everyone at its launch, word for word (C45).
 *
 * @param edition the code of the edition of the grid that is filled
 * @param fingerprint SHA-256 of the frozen copy, in hexadecimal
 */
public record AnnouncedProgramme(
        int year, String priorities, String goals, String termsOfReference, String edition, String fingerprint) {}
