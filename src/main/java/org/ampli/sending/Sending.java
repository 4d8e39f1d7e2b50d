package org.ampli.sending;

import java.time.Instant;

/**
 * One sending of a Cité's grid: who gave the visa, under which name and role at that time, and what can be checked.
 *
 * @param number from 1, for one Cité in one campaign
 * @param fingerprint SHA-256 of the frozen copy
 * @param receiptFingerprint SHA-256 of the receipt as a file
 */
public record Sending(
        SendingId id,
        int year,
        int number,
        Instant sentAt,
        String sentBy,
        String role,
        String fingerprint,
        String receiptFingerprint) {}
