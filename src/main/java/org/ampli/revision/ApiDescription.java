package org.ampli.revision;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** What the API says about itself at {@code /v3/api-docs}, and the entity tags of its public answers. */
@Configuration
class ApiDescription {

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Ampli")
                        .version("v1")
                        .description("The quality grid and the Cités des métiers of the network, to be read without "
                                + "signing in. Everything else answers 401 without a session. Errors are "
                                + "problem+json with a stable code."))
                .servers(List.of(new Server().url("/")));
    }

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> entityTags() {
        FilterRegistrationBean<ShallowEtagHeaderFilter> registration =
                new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        registration.addUrlPatterns("/api/v1/grid-editions/*", "/api/v1/cites");
        return registration;
    }
}
