package org.ampli;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** The AMPLI quality process of the network of Cités des métiers, one modular monolith. */
@Modulithic(systemName = "Ampli")
@SpringBootApplication
public class Ampli {

    public static void main(String[] arguments) {
        SpringApplication.run(Ampli.class, arguments);
    }

    /** The time, which a test may move. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
