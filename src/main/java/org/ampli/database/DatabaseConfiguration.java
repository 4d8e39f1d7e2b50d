package org.ampli.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the server: yours when an address is given, the embedded one otherwise. */
@Configuration
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    DatabaseServer databaseServer(
            @Value("${ampli.database.url}") String url,
            @Value("${ampli.database.user}") String user,
            @Value("${ampli.database.password}") String password,
            @Value("${ampli.data}") Path folder) {
        return url.isBlank() ? DatabaseServer.embedded(folder) : DatabaseServer.yours(url, user, password);
    }
}
