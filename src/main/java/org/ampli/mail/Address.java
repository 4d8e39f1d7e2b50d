package org.ampli.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One e-mail address that can be written to: a single line, no name around it, its domain as the post spells it. */
public record Address(String value) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]+");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    /** The address that someone typed, or nothing when no mail could reach it. */
    public static Optional<Address> of(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        int at = text.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL_PART || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String domain = IDN.toASCII(text.substring(at + 1)).toLowerCase(Locale.ROOT);
            String address = text.substring(0, at) + "@" + domain;
            boolean plain = PRINTABLE.matcher(address).matches()
                    && DOMAIN.matcher(domain).matches();
            if (!plain || address.length() > LONGEST) {
                return Optional.empty();
            }
            new InternetAddress(address, true).validate();
            return Optional.of(new Address(address));
        } catch (IllegalArgumentException | AddressException unreachable) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
