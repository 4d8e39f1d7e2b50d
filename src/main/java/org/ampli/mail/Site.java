package org.ampli.mail;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The address of this site as mails give it: it is configured, and never read from a request. */
@Component
public class Site {

    private final String configured;
    private final Environment environment;

    Site(@Value("${ampli.address}") String configured, Environment environment) {
        this.configured = configured.replaceAll("/+$", "");
        this.environment = environment;
    }

    public String link(String path) {
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return (configured.isEmpty() ? "http://localhost:" + port : configured) + path;
    }
}
