package org.ampli.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What a workbook says about itself on its hidden leaf: of which edition it is, in which language, and that nobody
 * changed it.
 */
record Seal(String code, UUID edition, String language) {

    /** A fingerprint of the other lines, so that a key edited by hand is seen; it keeps no secret. */
    String print() {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256")
                    .digest(("ampli/" + code + "/" + edition + "/" + language).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
