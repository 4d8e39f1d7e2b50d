package org.ampli.guard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ComeAgainTests {

    private static String answer(int status, String said) throws Exception {
        MockHttpServletResponse answered = new MockHttpServletResponse();
        new ComeAgain().doFilter(new MockHttpServletRequest("GET", "/"), answered, (request, response) -> {
            if (said != null) {
                ((HttpServletResponse) response).setHeader("Retry-After", said);
            }
            ((HttpServletResponse) response).setStatus(status);
        });
        return answered.getHeader("Retry-After");
    }

    @Test
    void notNowSaysWhen() throws Exception {
        assertThat(answer(503, null)).isEqualTo("5");
        assertThat(answer(503, "60")).isEqualTo("60");
    }

    @ParameterizedTest
    @CsvSource({"200", "404", "409", "500", "507"})
    void whatWaitingDoesNotMendSaysNothing(int status) throws Exception {
        assertThat(answer(status, null)).isNull();
    }
}
