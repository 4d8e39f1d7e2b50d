package org.ampli.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over HTTP, because a refusal before any controller is answered by the container. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "ampli.demo=true")
class ApiAccessTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/grid-editions/current", "/api/v1/cites", "/v3/api-docs"})
    void theGridAndTheCitesAreReadWithoutSigningIn(String address) throws Exception {
        HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("ETag").isPresent()).isEqualTo(address.startsWith("/api"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/anything", "/api/v1/grid-editions/current/x.css", "/api/v1/cites/nanterre"})
    void everythingElseOfTheApiAnswers401(String address) throws Exception {
        HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).doesNotContain("Exception", "indicators");
    }

    @Test
    void whatIsRefusedIsAProblemWithAStableCode() throws Exception {
        HttpResponse<String> answer = get("/api/v1/anything");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"account.refusal.signIn\"", "\"status\":401");
    }

    @Test
    void thereIsNoConsoleToTryTheApi() throws Exception {
        assertThat(get("/swagger-ui/index.html").statusCode()).isIn(401, 404);
        assertThat(get("/v3/api-docs/swagger-config").statusCode()).isIn(401, 404);
    }

    private HttpResponse<String> get(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept", "application/json")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
