package org.ampli.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    private static final String EMAIL = "camille.referent@nanterre.example";

    @ParameterizedTest
    @CsvSource({
        "elevensigns, short",
        "Motdepasse2026!, common",
        "Password1234!, common",
        "azertyuiop123, common",
        "Bienvenue-Paris-75, common",
        "CitedesMetiers-42x, yours",
        "cité des métiers 42 xyz, yours",
        "camille aime les pommes, yours",
        "Nanterre et ses pommes, yours",
        "aaaaaaaaaaaaa, pattern",
        "papapapapapapa, pattern",
        "123456789012345, pattern",
        "abcdefghijklmnop, pattern",
        "987654321098765, pattern"
    })
    void aPasswordThatIsTriedFirstIsRefused(String password, String reason) {
        assertThat(PasswordRules.objection(password, EMAIL)).hasValue("account.password." + reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "un panier de cerises",
                "le soleil brille sur Genève",
                "correct horse battery",
                "µ7ßkQ-é2pz9x",
                "пароль из двух слов"
            })
    void aPhraseOfOnesOwnIsGood(String password) {
        assertThat(PasswordRules.objection(password, EMAIL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"200, true", "201, false"})
    void twoHundredSignsAreTheMost(int length, boolean good) {
        StringBuilder password = new StringBuilder();
        for (int sign = 0; sign < length; sign++) {
            password.append((char) ('a' + (sign * sign + sign / 7) % 26));
        }
        assertThat(PasswordRules.objection(password.toString(), EMAIL).isEmpty())
                .isEqualTo(good);
    }
}
