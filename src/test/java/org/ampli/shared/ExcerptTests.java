package org.ampli.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTests {

    @Test
    void aTextIsCutBetweenTwoCharactersAndOnlyWhenItIsTooLong() {
        assertThat(Page.excerpt("accueil", 7)).isEqualTo("accueil");
        assertThat(Page.excerpt("accueil", 6)).isEqualTo("accue…");
        assertThat(Page.excerpt("ok 😀 !", 5)).isEqualTo("ok …");
        assertThat(Page.excerpt("ok 😀 !", 6)).isEqualTo("ok 😀…");
    }
}
