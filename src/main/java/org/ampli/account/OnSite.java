package org.ampli.account;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go next when an address asks for it: a path of this site, never another site. */
final class OnSite {

    /** One slash, then neither a slash nor a backslash: browsers read {@code //} and {@code /\} as another host. */
    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\<>\"]]{0,499}");

    private OnSite() {}

    /** The page on which a gesture was made, be it a way in. */
    static String page(String wished) {
        return wished.startsWith("/sign-in") && PATH.matcher(wished).matches() ? wished : path(wished);
    }

    /** The wished path, or the home page when it leads elsewhere, or back to the sign-in. */
    static String path(@Nullable String wished) {
        if (wished == null || !PATH.matcher(wished).matches()) {
            return "/";
        }
        return wished.contains("/../") || wished.startsWith("/sign-") ? "/" : wished;
    }
}
