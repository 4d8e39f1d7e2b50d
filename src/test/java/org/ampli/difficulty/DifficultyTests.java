package org.ampli.difficulty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ampli.shared.Refusal;
import org.junit.jupiter.api.Test;

class DifficultyTests {

    @Test
    void aTextIsKeptWithoutTheBlanksAroundItAndWithItsLines() {
        assertThat(Difficulty.text("  Une ligne\r\nune autre \n")).isEqualTo("Une ligne\nune autre");
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThatThrownBy(() -> Difficulty.text(" \n "))
                .isInstanceOf(Refusal.class)
                .hasMessage("difficulty.refusal.nothing");
        assertThatThrownBy(() -> Difficulty.text("x".repeat(Difficulty.LONGEST + 1)))
                .isInstanceOf(Refusal.class)
                .hasMessage("difficulty.refusal.tooLong");
        assertThat(Difficulty.text("x".repeat(Difficulty.LONGEST))).hasSize(Difficulty.LONGEST);
    }
}
