package org.ampli.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.example",
                " prenom.nom@cite-des-metiers.example ",
                "a+grille@b.example",
                "o'neil@b.example",
                "\"a.b\"@c.example",
                "x@münchen.example",
                "X@SUB.B.EXAMPLE"
            })
    void anAddressThatPostReachesIsTaken(String typed) {
        assertThat(Address.of(typed)).isPresent();
    }

    @Test
    void aDomainIsWrittenAsThePostSpellsIt() {
        assertThat(Address.of("x@München.example")).hasValue(new Address("x@xn--mnchen-3ya.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "@b.example",
                "a@",
                "a@b",
                "a@b..example",
                "a@-b.example",
                "a b@c.example",
                "a@b.example,c@d.example",
                "Nom <a@b.example>",
                "a@b.example\r\nBcc: c@d.example",
                "a@b.example\nX",
                "a\u0000@b.example",
                "a@[127.0.0.1]",
                "a..b@c.example",
                "é@c.example",
                "a@b.example>",
                "\"a\r\nb\"@c.example",
                "a@b.1"
            })
    void anAddressThatPostDoesNotReachIsRefused(String typed) {
        assertThat(Address.of(typed)).isEmpty();
    }

    @Test
    void anAddressOfThreeHundredSignsIsRefused() {
        assertThat(Address.of("a".repeat(65) + "@b.example")).isEmpty();
        assertThat(Address.of("a@" + "b".repeat(60).concat(".").repeat(5) + "example"))
                .isEmpty();
    }
}
