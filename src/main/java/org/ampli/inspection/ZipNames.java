package org.ampli.inspection;

import java.util.regex.Pattern;

/** Names inside a zip that would leave their folder, or that a colleague's machine could not write. */
final class ZipNames {

    private static final int LONGEST = 255;
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*");

    private ZipNames() {}

    static boolean harmless(String name) {
        boolean whole = !name.isEmpty()
                && name.length() <= LONGEST
                && name.indexOf('\\') < 0
                && !DRIVE.matcher(name).matches()
                && name.chars().noneMatch(Character::isISOControl);
        if (!whole) {
            return false;
        }
        for (String part : name.split("/")) {
            if (part.isEmpty() || part.endsWith(".") || part.endsWith(" ") || FileName.reserved(part)) {
                return false;
            }
        }
        return true;
    }
}
