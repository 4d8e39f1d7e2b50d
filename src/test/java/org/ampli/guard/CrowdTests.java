package org.ampli.guard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.ampli.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CrowdTests {

    private final Crowd crowd = new Crowd(1);

    private int ask(String type, CountDownLatch busy, CountDownLatch inside) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/sheet");
        request.setContentType(type);
        MockHttpServletResponse response = new MockHttpServletResponse();
        crowd.doFilter(request, response, (asked, answered) -> {
            inside.countDown();
            try {
                busy.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Refusal refusal
                ? refusal.status().value()
                : response.getStatus();
    }

    @Test
    void moreThanTwiceAsManyAsConnectionsWaitAndAreToldToComeAgain() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch inside = new CountDownLatch(2);
        CountDownLatch none = new CountDownLatch(0);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> first = threads.submit(() -> ask("text/plain", busy, inside));
            Future<Integer> second = threads.submit(() -> ask("text/plain", busy, inside));
            assertThat(inside.await(5, TimeUnit.SECONDS)).isTrue();

            int third = ask("text/plain", none, inside);
            int upload = ask("multipart/form-data", none, inside);
            busy.countDown();

            assertThat(third).isEqualTo(503);
            assertThat(upload).isEqualTo(200);
            assertThat(first.get()).isEqualTo(200);
            assertThat(second.get()).isEqualTo(200);
            assertThat(ask("text/plain", none, inside)).as("afterwards").isEqualTo(200);
        }
    }

    /** An event stream is open when its request comes back, asynchronous: it holds no place. */
    @Test
    void openStreamsHoldNoPlace() throws Exception {
        for (int stream = 0; stream < 10; stream++) {
            MockHttpServletRequest request = new MockHttpServletRequest("GET", "/live");
            request.setAsyncSupported(true);
            MockHttpServletResponse response = new MockHttpServletResponse();
            crowd.doFilter(request, response, (asked, answered) -> asked.startAsync(asked, answered));
            assertThat(request.isAsyncStarted()).isTrue();
            assertThat(response.getStatus()).isEqualTo(200);
        }
    }
}
