package org.ampli;

import java.io.ObjectInputFilter;
import java.time.Clock;
import org.ampli.demo.DemoClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** The AMPLI quality process of the network of Cités des métiers, one modular monolith. */
@Modulithic(systemName = "Ampli")
@SpringBootApplication
public class Ampli {

    public static void main(String[] arguments) {
        refuseSerialisedObjects();
        SpringApplication.run(Ampli.class, arguments);
    }

    /** Sessions, events and caches are texts: an object that arrives serialised is an attack. */
    private static void refuseSerialisedObjects() {
        if (ObjectInputFilter.Config.getSerialFilter() == null) {
            ObjectInputFilter.Config.setSerialFilter(ObjectInputFilter.Config.createFilter("!*"));
        }
    }

    /** The time, which a test may move, and the demo while it tells its past. */
    @Bean
    Clock clock(@Value("${ampli.demo:false}") boolean demo) {
        return demo ? new DemoClock() : Clock.systemUTC();
    }
}
