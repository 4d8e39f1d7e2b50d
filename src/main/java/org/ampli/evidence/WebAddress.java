package org.ampli.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** An address of the web that may stand as a link: http or https, a host, no name and password in it. */
record WebAddress(String value) {

    static final int LONGEST = 2000;

    static WebAddress of(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            throw new FieldRefusal("url", "evidence.refusal.url.missing");
        }
        if (text.length() > LONGEST) {
            throw new FieldRefusal("url", "evidence.refusal.url.tooLong", LONGEST);
        }
        boolean unseen = text.codePoints()
                .anyMatch(sign -> Character.isWhitespace(sign)
                        || Character.isISOControl(sign)
                        || Character.getType(sign) == Character.FORMAT);
        try {
            URI address = new URI(text);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            if (unseen || !web || !named(address) || text.indexOf('\\') >= 0) {
                throw new FieldRefusal("url", "evidence.refusal.url");
            }
            if (String.valueOf(address.getRawAuthority()).contains("@")) {
                throw new FieldRefusal("url", "evidence.refusal.url.password");
            }
            return new WebAddress(text);
        } catch (URISyntaxException malformed) {
            throw new FieldRefusal("url", "evidence.refusal.url");
        }
    }

    private static boolean named(URI address) {
        String authority = address.getRawAuthority();
        return authority != null && !authority.isEmpty() && !authority.startsWith(":");
    }
}
