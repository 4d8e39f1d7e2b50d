package org.ampli.account;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a password must not be; no rule about kinds of characters, and no change asked for without a reason. */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /** How much must be left once the common words and the digits around them are taken away. */
    private static final int OWN_PART = 5;

    private static final List<String> COMMON = List.of(
            "motdepasse",
            "azertyuiop",
            "qsdfghjklm",
            "wxcvbn",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "azerty",
            "qwerty",
            "qwertz",
            "password",
            "passwort",
            "contrasena",
            "iloveyou",
            "jetaime",
            "doudou",
            "soleil",
            "loulou",
            "marseille",
            "bonjour",
            "chocolat",
            "princesse",
            "football",
            "letmein",
            "welcome",
            "bienvenue",
            "admin",
            "administrateur",
            "administrator",
            "changeme",
            "secret",
            "france",
            "paris",
            "monkey",
            "dragon",
            "sunshine",
            "master",
            "ampli",
            "qualite",
            "referent",
            "manager",
            "accueil",
            "equipe",
            "secure",
            "login",
            "test",
            "abc",
            "pass");

    private static final Pattern REPEATED = Pattern.compile("(.{1,6}?)\\1+.{0,3}");

    private PasswordRules() {}

    /** The key of what speaks against this password, if anything does. */
    static Optional<String> objection(String password, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("account.password.short");
        }
        if (length > LONGEST) {
            return Optional.of("account.password.long");
        }
        String plain = plain(password);
        if (plain.contains("citedesmetiers") || emailParts(email).anyMatch(plain::contains)) {
            return Optional.of("account.password.yours");
        }
        if (REPEATED.matcher(plain).matches() || plain.chars().distinct().count() < OWN_PART || inSequence(plain)) {
            return Optional.of("account.password.pattern");
        }
        return common(plain) ? Optional.of("account.password.common") : Optional.empty();
    }

    private static java.util.stream.Stream<String> emailParts(String email) {
        return Arrays.stream(plain(email).split("[^a-z0-9]+"))
                .filter(part -> part.length() > 3 && !part.equals("example"));
    }

    private static boolean common(String plain) {
        String rest = plain;
        for (String word : COMMON) {
            rest = rest.replace(word, "");
        }
        return rest.length() < plain.length() && rest.replaceAll("[^a-z]", "").length() < OWN_PART;
    }

    /** Nearly all of it follows the alphabet or counts, upwards or downwards. */
    private static boolean inSequence(String plain) {
        int follows = 0;
        for (int place = 2; place < plain.length(); place++) {
            int step = plain.charAt(place) - plain.charAt(place - 1);
            if (Math.abs(step) == 1 && step == plain.charAt(place - 1) - plain.charAt(place - 2)) {
                follows++;
            }
        }
        return plain.length() - follows < SHORTEST / 2;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_-]", "");
    }
}
