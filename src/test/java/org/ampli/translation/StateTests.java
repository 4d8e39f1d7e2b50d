package org.ampli.translation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateTests {

    @ParameterizedTest
    @CsvSource({
        ", false, false, MISSING",
        "DRAFT, true, true, DRAFT",
        "DRAFT, false, true, MISSING",
        "TO_BE_REVIEWED, true, true, TO_BE_REVIEWED",
        "REVIEWED, true, true, REVIEWED",
        "REVIEWED, true, false, OUT_OF_DATE",
        "DRAFT, true, false, OUT_OF_DATE",
        "REVIEWED, false, false, OUT_OF_DATE",
    })
    void itIsReadOffWhatIsThereAndOffItsSource(String kept, boolean whole, boolean fresh, State state) {
        assertThat(State.of(kept, whole, fresh)).isEqualTo(state);
    }
}
